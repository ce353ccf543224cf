package org.sukien.text.legacy;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A legacy encoding of Vietnamese as a charset of Java; its table is built when it is first used. */
final class VietnameseCharset extends Charset {
    private final Supplier<CodePage> table;
    private volatile CodePage page;

    VietnameseCharset(String name, Supplier<CodePage> table, String... aliases) {
        super(name, aliases);
        this.table = table;
    }

    /** The table; built twice at worst, where two threads ask for it first. */
    CodePage page() {
        CodePage built = page;
        if (built == null) {
            built = table.get();
            page = built;
        }
        return built;
    }

    @Override
    public boolean contains(Charset other) {
        return other.equals(this) || other.equals(StandardCharsets.US_ASCII) && !page().escapes() && hasControls();
    }

    /** Whether the control codes are what they are in ASCII. */
    private boolean hasControls() {
        for (int b = 0; b < 0x20; b++) {
            if (page().alone(b) != b) {
                return false;
            }
        }
        return true;
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CodePageDecoder(this, page());
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new CodePageEncoder(this, page());
    }
}
