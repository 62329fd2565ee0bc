"""The command line: arguments in, reports and exit statuses out."""
