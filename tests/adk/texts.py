"""What the scenes say, apart from the agent, so that the tests need not load the server's packages."""

from __future__ import annotations

BOOM = 'no "way"\nat all 中文'
UNICODE = "中文 😀👩‍🔬 ls[\u2028] ps[\u2029] nel[\x85] ff[\x0c] nul[\x00] \r\n\r\ndata: {}\n\nend"
MEBIBYTE = "A long tale. 很长 " * 60_000
