package org.sukien.article;

import java.util.Optional;

/**
 * What a by-line or source line says.
 *
 * @param role {@link BlockRole#BYLINE} or {@link BlockRole#SOURCE}
 * @param author who wrote it, names in ordinary case, several as they are parted in the text
 * @param outlet who published it
 */
record Credit(BlockRole role, Optional<String> author, Optional<String> outlet) {}
