"""Example bills with the verdicts that lawyers expect of them: read from `.feature` files and put to the tool."""
