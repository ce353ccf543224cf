package org.sukien.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, as the jar's manifest states it: {@code sukien 0.1.0}. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {"sukien " + (version == null ? "(not packaged)" : version)};
    }
}
