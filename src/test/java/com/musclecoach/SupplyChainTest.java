package com.musclecoach;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What the build takes in is what somebody chose. */
class SupplyChainTest {

    private static final Pattern PINNED = Pattern.compile("\\d+(\\.\\d+)+([.-][A-Za-z0-9]+)*");

    private static Document pom() throws Exception {
        return Jsoup.parse(Files.readString(Path.of("pom.xml")), "", Parser.xmlParser());
    }

    @Test
    void everyVersionIsPinned() throws Exception {
        Element properties = pom().selectFirst("project > properties");
        List<Element> versions = properties.children().stream()
                .filter(property -> property.tagName().endsWith(".version"))
                .toList();
        assertThat(versions)
                .hasSizeGreaterThan(30)
                .allSatisfy(version -> assertThat(version.text())
                        .as(version.tagName())
                        .matches(PINNED)
                        .doesNotContain("SNAPSHOT", "LATEST", "RELEASE"));
        for (Element version : pom().select("dependency > version, plugin > version, path > version")) {
            String name = version.text().replaceAll("[${}]", "");
            assertThat(version.text()).isEqualTo("${" + name + "}");
            assertThat(properties.getElementsByTag(name)).as(name).hasSize(1);
        }
        assertThat(pom().select("repository, pluginRepository")).isEmpty();
    }

    @Test
    void theBuildRefusesWhatMustNotComeBack() throws Exception {
        assertThat(pom().select("bannedDependencies > excludes > exclude").eachText())
                .contains("com.amazonaws:aws-java-sdk-*", "com.amazon.alexa:ask-sdk", "org.apache.logging.log4j:*");
        assertThat(pom().select("profile:has(> id:containsOwn(sbom)) artifactId")
                        .eachText())
                .contains("cyclonedx-maven-plugin");
    }
}
