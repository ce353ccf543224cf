package org.sukien.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format, in any case. */
final class FormatName implements ITypeConverter<Format> {
    @Override
    public Format convert(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "table" -> Format.TABLE;
            case "json" -> Format.JSON;
            case "jsonl" -> Format.JSONL;
            default -> throw new TypeConversionException("\"" + name + "\" is none of table, json, jsonl");
        };
    }
}
