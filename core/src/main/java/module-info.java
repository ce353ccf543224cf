/**
 * Sukien's core: the text of a Vietnamese news article in, one structured record out.
 *
 * <p>A public package is exported from the day its first class lands; {@code PackageOrderTest} says which ones are
 * public.
 */
@SuppressWarnings("requires-automatic") // OpenNLP has a name, and no descriptor
module org.sukien.core {
    requires transitive com.fasterxml.jackson.core;
    requires java.xml;
    requires org.jsoup;
    // Only for those who train a name model or use one.
    requires static org.apache.opennlp.tools;

    exports org.sukien;
    exports org.sukien.article;
    exports org.sukien.evaluate;
    exports org.sukien.explain;
    exports org.sukien.identity;
    exports org.sukien.json;
    exports org.sukien.mention;
    exports org.sukien.record;
    exports org.sukien.restore;
    exports org.sukien.segment;
    exports org.sukien.text;
    exports org.sukien.text.legacy;
    exports org.sukien.token;
    exports org.sukien.train;

    uses org.sukien.restore.RestorationModel.Provider;
    uses org.sukien.segment.SegmentationModel.Provider;

    provides java.nio.charset.spi.CharsetProvider with
            org.sukien.text.legacy.LegacyCharsetProvider;
}
