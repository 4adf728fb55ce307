"""What is listed once: drinks, efforts, programmes, parts of the body, signs, kinds of thought."""
