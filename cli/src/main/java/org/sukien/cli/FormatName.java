package org.sukien.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of one of the formats that a command knows, in any case. */
final class FormatName implements ITypeConverter<Format> {
    private final List<Format> known;

    FormatName(Format... known) {
        this.known = List.of(known);
    }

    @Override
    public Format convert(String name) {
        for (Format format : known) {
            if (name(format).equals(name.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        String names = known.stream().map(FormatName::name).collect(Collectors.joining(", "));
        throw new TypeConversionException("\"" + name + "\" is none of " + names);
    }

    /** As the command line has it: {@code json}. */
    static String name(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }
}
