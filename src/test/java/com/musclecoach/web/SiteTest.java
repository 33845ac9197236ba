package com.musclecoach.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");
    private static final Site SITE = new Site(PROTOCOL);

    private static WebRequest request(String method, String path) {
        return new WebRequest(method, path, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static WebResponse get(String path) {
        return SITE.answer(request("GET", path));
    }

    private static WebResponse get(String path, String locale, String languages) {
        return SITE.answer(new WebRequest(
                "GET", path, Optional.ofNullable(locale), Optional.ofNullable(languages), Optional.empty()));
    }

    private static WebResponse ifNoneMatch(String tags) {
        return SITE.answer(new WebRequest("GET", "/guide", Optional.empty(), Optional.empty(), Optional.of(tags)));
    }

    @ParameterizedTest
    @CsvSource({
        "/guide,text/html; charset=utf-8",
        "/guide/low-back,text/html; charset=utf-8",
        "/privacy,text/html; charset=utf-8",
        "/terms,text/html; charset=utf-8",
        "/guide.css,text/css; charset=utf-8",
        "/icon.svg,image/svg+xml; charset=utf-8"
    })
    void documentComesWithTypeTagAndPolicy(String path, String type) {
        WebResponse response = get(path);
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isNotEmpty();
        assertThat(response.headers())
                .containsEntry("content-type", type)
                .containsEntry("cache-control", "public, max-age=3600")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "no-referrer")
                .containsEntry("vary", "Accept-Language")
                .hasEntrySatisfying("etag", tag -> assertThat(tag).matches("\"[0-9a-f]{32}\""))
                .hasEntrySatisfying(
                        "content-security-policy",
                        policy -> assertThat(policy)
                                .startsWith("default-src 'none'; style-src 'self'")
                                .contains("frame-ancestors 'none'")
                                .doesNotContain("unsafe"));
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        assertLinks("/guide");
        assertLinks("/privacy");
        assertLinks("/terms");
        PROTOCOL.areas().forEach(area -> assertLinks("/guide/" + area.id()));
        assertLinks("/guide/no/such/page");
    }

    private static void assertLinks(String path) {
        String base = "https://site.example" + path;
        for (Element link : Jsoup.parse(get(path).body(), base).select("[href]")) {
            String address = link.absUrl("href").substring("https://site.example".length());
            String target = address.replaceFirst("[?#].*", "");
            WebResponse response = target.equals(path) ? get(path) : get(target);
            if (!target.equals(path)) {
                assertThat(response.status()).as(path + " -> " + address).isEqualTo(200);
            }
            if (address.contains("#")) {
                assertThat(Jsoup.parse(response.body()).getElementById(address.substring(address.indexOf('#') + 1)))
                        .as(address)
                        .isNotNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"/,/guide", "'',/guide", "/guide/,/guide", "/guide/calf//,/guide/calf"})
    void otherSpellingsLeadToTheAddress(String path, String target) {
        WebResponse response = get(path);
        assertThat(response.status()).isEqualTo(308);
        assertThat(response.headers()).containsEntry("location", target);
        assertThat(response.body()).isEmpty();
    }

    @Test
    void redirectKeepsTheLocale() {
        assertThat(get("/guide/", "en-US", null).headers()).containsEntry("location", "/guide?locale=en-US");
        assertThat(get("/guide/", "\r\nx", null).headers()).containsEntry("location", "/guide");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/guide/tail",
                "/guide/../privacy",
                "//elsewhere.example",
                "/guide/<script>",
                "/GUIDE"
            })
    void unknownAddressGetsAPageWithWaysOn(String path) {
        WebResponse response = get(path);
        assertThat(response.status()).isEqualTo(404);
        assertThat(response.headers()).containsEntry("cache-control", "no-store");
        assertThat(Jsoup.parse(response.body()).select("h1").text()).isEqualTo("There is no such page");
        assertThat(response.body()).doesNotContain("<script");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "get", ""})
    void otherMethodsAreNotAllowed(String method) {
        WebResponse response = SITE.answer(request(method, "/guide"));
        assertThat(response.status()).isEqualTo(405);
        assertThat(response.headers()).containsEntry("allow", "GET, HEAD");
    }

    @Test
    void headIsGetWithoutABody() {
        WebResponse head = SITE.answer(request("HEAD", "/guide"));
        assertThat(head.body()).isEmpty();
        assertThat(head.headers()).isEqualTo(get("/guide").headers());
    }

    @Test
    void knownTagIsNotSentAgain() {
        String tag = get("/guide").headers().get("etag");
        for (String tags : new String[] {tag, "W/" + tag, "\"x\", " + tag, "*"}) {
            WebResponse response = ifNoneMatch(tags);
            assertThat(response.status()).isEqualTo(304);
            assertThat(response.body()).isEmpty();
            assertThat(response.headers()).containsEntry("etag", tag);
        }
        assertThat(ifNoneMatch("\"x\"").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,-,en-AU",
                "en-GB,-,en-GB",
                "EN-in,en-US,en-IN",
                "xx,en-CA,en-CA",
                "-,'en-US,en;q=0.9',en-US",
                "-,'de-DE,fr;q=0.9',en-AU",
                "-,';;;=',en-AU",
                "-,'',en-AU"
            })
    void readerGetsTheRegionAskedForOrTheBrowsers(String locale, String languages, String expected) {
        WebResponse response = get("/guide", locale, languages);
        assertThat(response.headers()).containsEntry("content-language", expected);
        assertThat(response.body()).contains("<html lang=\"" + expected + "\">");
    }

    @Test
    void endlessHeaderIsNotRead() {
        assertThat(get("/guide", null, "en-US,".repeat(1000)).headers()).containsEntry("content-language", "en-AU");
    }
}
