"""A bill made ready for questions: sentences, norms, definitions, citations, values and the homes of powers."""
