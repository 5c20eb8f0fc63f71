"""How far two texts are the same, sign by sign."""


def common_prefix(left: str, right: str) -> int:
    """How many signs two texts share at the beginning."""
    low, high = 0, min(len(left), len(right))
    if left[:high] == right[:high]:
        return high
    # left[:low] is common, left[:high] is not; comparing slices is far quicker than sign by sign.
    while high - low > 1:
        middle = (low + high) // 2
        if left[low:middle] == right[low:middle]:
            low = middle
        else:
            high = middle
    return low


def common_suffix(left: str, right: str) -> int:
    """How many signs two texts share at the end."""
    low, high = 0, min(len(left), len(right))
    size, other = len(left), len(right)
    if left[size - high :] == right[other - high :]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if left[size - middle : size - low] == right[other - middle : other - low]:
            low = middle
        else:
            high = middle
    return low
