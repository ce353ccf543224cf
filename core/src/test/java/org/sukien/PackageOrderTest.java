package org.sukien;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The order of the core's packages: a package imports only from packages above it.
 *
 * <p>Subpackages (as {@code recognize.rank}) stand where their parent stands. To add a package, put it on its place here;
 * one that has no place fails.
 */
class PackageOrderTest {

    private static final String ROOT = "org.sukien";

    /** From the ground up. */
    private static final List<String> ORDER = List.of(
            "model",
            "text",
            "lexicon",
            "token",
            "mention",
            "record",
            "article",
            "recognize",
            "entity",
            "event",
            "json");

    /** These read records, so all of the order stands above them; only the door may import them. */
    private static final Set<String> ANNEXES = Set.of("explain", "identity", "restore", "segment", "evaluate", "train");

    /** What other modules may see; the door is the root package. */
    private static final Set<String> PUBLIC = Set.of(
            "",
            "text",
            "text.legacy",
            "token",
            "mention",
            "record",
            "article",
            "evaluate",
            "json",
            "explain",
            "identity",
            "restore",
            "segment",
            "train");

    private static final JavaClasses CORE = new ClassFileImporter().importLocations(Set.of(Location.of(mainClasses())));

    @Test
    void everyPackageHasItsPlace() {
        assertThat(CORE.stream().map(PackageOrderTest::room).filter(room -> !isKnown(room)))
                .as("packages of %s without a place in the order", ROOT)
                .isEmpty();
    }

    @Test
    void packagesImportOnlyFromAbove() {
        classes()
                .that(DescribedPredicate.describe("are in the core", PackageOrderTest::isOurs))
                .should(importOnlyFromAbove())
                .check(CORE);
    }

    @Test
    void moduleExportsThePublicPackagesAlone() {
        ModuleDescriptor module = ModuleFinder.of(Path.of(mainClasses()))
                .find("org.sukien.core")
                .orElseThrow()
                .descriptor();
        Set<String> exported = module.exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> landed = CORE.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getPackageName)
                .filter(name -> PUBLIC.stream().anyMatch(room -> name.equals(packageName(room))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(exported)
                .as("exports of module-info.java: the public packages that have a public class, and no other")
                .isEqualTo(landed);
    }

    private static ArchCondition<JavaClass> importOnlyFromAbove() {
        return new ArchCondition<>("import only from packages above their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (isOurs(target) && !mayImport(room(type), room(target))) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static boolean mayImport(String from, String to) {
        if (from.equals(to) || from.isEmpty()) {
            return true;
        }
        if (from.equals("train") && to.equals("evaluate")) {
            return true; // it learns from gold articles
        }
        if (to.isEmpty() || ANNEXES.contains(to)) {
            return false;
        }
        return ANNEXES.contains(from) || ORDER.indexOf(to) < ORDER.indexOf(from);
    }

    private static boolean isKnown(String room) {
        return room.isEmpty() || ORDER.contains(room) || ANNEXES.contains(room);
    }

    private static boolean isOurs(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT + ".");
    }

    /** The part of the package's name that decides: {@code recognize} of {@code org.sukien.recognize.rank}. */
    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.", 2)[0];
    }

    private static String packageName(String room) {
        return room.isEmpty() ? ROOT : ROOT + "." + room;
    }

    private static URI mainClasses() {
        return Path.of("target", "classes").toUri();
    }
}
