"""What guidelines do in published texts: looked for in the worker process, shown wherever one decides on them."""
