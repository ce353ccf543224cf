package org.sukien.identity;

import java.util.HexFormat;

/** A number for a key, the same on every machine: 64-bit FNV-1a over UTF-16 code units, with MurmurHash3's last mixing. */
final class Fingerprint {
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Fingerprint() {}

    /** Sixteen hexadecimal digits. */
    static String of(String key) {
        long hash = BASIS;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            hash = (hash ^ (c & 0xff)) * PRIME;
            hash = (hash ^ (c >>> 8)) * PRIME;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return HexFormat.of().toHexDigits(hash ^ hash >>> 33);
    }
}
