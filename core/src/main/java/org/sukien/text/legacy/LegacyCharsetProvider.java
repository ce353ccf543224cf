package org.sukien.text.legacy;

import java.nio.charset.Charset;
import java.nio.charset.spi.CharsetProvider;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes {@link LegacyCharsets} known to {@link Charset#forName(String)}: "VNI" and "vni" give {@link LegacyCharsets#VNI}.
 * Found by Java itself on the class path and the module path; nobody needs to call it. Immutable and thread-safe.
 */
public final class LegacyCharsetProvider extends CharsetProvider {
    private final Map<String, Charset> byName = new TreeMap<>();

    /** For Java's service loader. */
    public LegacyCharsetProvider() {
        for (Charset charset : LegacyCharsets.all()) {
            byName.put(key(charset.name()), charset);
            charset.aliases().forEach(alias -> byName.put(key(alias), charset));
        }
    }

    @Override
    public Iterator<Charset> charsets() {
        return LegacyCharsets.all().iterator();
    }

    @Override
    public Charset charsetForName(String name) {
        return byName.get(key(name));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
