package org.sukien.article;

import java.util.Arrays;
import java.util.Optional;

/** Files that are no text, told by their first bytes. Their makers' format descriptions give these. */
enum BinaryKind {
    PDF("a PDF file", 0x25, 0x50, 0x44, 0x46),
    ZIP("a ZIP archive or an Office document", 0x50, 0x4b, 0x03, 0x04),
    GZIP("gzip-compressed", 0x1f, 0x8b),
    PNG("a PNG picture", 0x89, 0x50, 0x4e, 0x47),
    JPEG("a JPEG picture", 0xff, 0xd8, 0xff),
    GIF("a GIF picture", 0x47, 0x49, 0x46, 0x38),
    OLE("an old Office document", 0xd0, 0xcf, 0x11, 0xe0),
    RAR("a RAR archive", 0x52, 0x61, 0x72, 0x21, 0x1a),
    SEVEN_ZIP("a 7z archive", 0x37, 0x7a, 0xbc, 0xaf, 0x27),
    ELF("a program", 0x7f, 0x45, 0x4c, 0x46),
    CLASS("a Java class", 0xca, 0xfe, 0xba, 0xbe);

    private final String description;
    private final int[] magic;

    BinaryKind(String description, int... magic) {
        this.description = description;
        this.magic = magic;
    }

    static Optional<BinaryKind> of(byte[] bytes) {
        return Arrays.stream(values()).filter(kind -> kind.begins(bytes)).findFirst();
    }

    String description() {
        return description;
    }

    private boolean begins(byte[] bytes) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
