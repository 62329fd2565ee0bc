"""The rule language: files that lawyers write, into a rule book of frozen predicates."""
