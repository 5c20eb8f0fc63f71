"""What the product is about: values, states, rules and ports. No I/O, no Qt, no SQL."""
