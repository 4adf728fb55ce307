"""From values to Dutch and English sentences, without Qt."""
