/** Sukien's records for others: annotation tools, learning programs, tables, the web, and people who look at a page. */
module org.sukien.export {
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires transitive org.sukien.core;

    exports org.sukien.export;
    exports org.sukien.report;
}
