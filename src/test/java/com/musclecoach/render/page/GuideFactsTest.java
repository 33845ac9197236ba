package com.musclecoach.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.musclecoach.protocol.Protocol;
import com.musclecoach.protocol.json.ProtocolReader;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures as the source gives them, typed here once more by hand and looked for where a reader would. */
class GuideFactsTest {

    private static final Protocol PROTOCOL = ProtocolReader.read("en");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pressure          | 4–6 out of 10
            pressure          | 0–10
            ca-fresh          | 48–72 hours
            pro-repeat        | 1 week
            pro-same          | 2–3 sessions
            pro-same          | 2–3 weeks
            up-check          | 4–6 out of 10
            up-warm           | 3–5 minutes
            up-warm           | 1–2 slow breaths
            up-hold           | 30–90 seconds
            up-hold           | 60 seconds goes with 5 slow breaths
            up-hold           | 12 seconds
            up-hold           | 40 % in and 60 % out
            up-move           | 5–10 gentle reps
            up-stretch        | 20–30 seconds
            up-retest         | 20 % less pain
            rt-better         | 20 %
            rt-little         | less than 20 %
            cl-after          | 5–10 reps
            pb-calf           | 45–60 seconds
            pb-calf           | 2–3 spots
            pb-calf           | 5–10 ankle pumps
            pb-neck           | 30–60 seconds on each knot
            pb-neck           | 5 slow shoulder rolls
            pb-neck           | 5 chin nods
            pb-back           | 60–90 seconds
            pb-thigh          | 2 passes are enough
            pb-thigh          | 5–8 air squats or bridges
            pb-other          | 30–90 seconds
            calf              | 45–60 seconds
            neck              | 30–60 seconds
            low-back          | 60–90 seconds
            low-back          | 5–10 hip hinges
            hamstring         | 5–8 bridges
            quad              | 5–8 air squats
            sc-desk           | 45 seconds a spot on 3 spots
            sc-desk           | 5 chin nods
            sc-desk           | every 30–45 minutes
            sc-run            | 3 minutes
            sc-run            | 2 sets of 15 calf raises
            do-acute          | 1–2 short sessions a day for 2–4 days
            do-chronic        | 3–4 sessions a week, 5–10 minutes an area, for 2–3 weeks
            do-pro            | 30–60 minutes every week for 2–3 weeks
            do-expect         | 20–50 % less pain
            do-expect         | 1–3 weeks
            te-trigger        | 30–45 minutes
            te-trigger        | AUD 80–120
            te-myo            | 45–60 minutes
            te-myo            | AUD 90–130
            te-sport          | 30–60 minutes
            te-sport          | AUD 90–140
            te-swed           | 60 minutes
            te-swed           | AUD 80–120
            te-deep           | 45–60 minutes
            te-deep           | AUD 90–140
            techniques        | Perth, 2025
            care              | AUD 20–50 a visit
            """)
    void guideHolds(String anchor, String words) {
        Document guide = guide("en-AU");
        assertThat(guide.getElementById(anchor)).isNotNull();
        assertThat(guide.getElementById(anchor).text()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"en-AU,000,GP", "en-US,911,doctor", "en-GB,999,GP", "en-CA,911,family doctor", "en-IN,112,doctor"})
    void everyRegionReadsItsOwnEmergencyNumberAndWords(String locale, String number, String doctor) {
        Document guide = guide(locale);
        assertThat(guide.getElementById("rf-chest").text()).contains("Call " + number + " now");
        assertThat(guide.getElementById("rf-fever").text()).contains("see a " + doctor + " soon");
        assertThat(guide.select("footer").text()).contains("In an emergency call " + number);
        assertThat(guide.select("html").attr("lang")).isEqualTo(locale);
        assertThat(guide.select("#techniques > .note").isEmpty()).isEqualTo(locale.equals("en-AU"));
    }

    private static Document guide(String locale) {
        GuideBook book = new GuideBook(PROTOCOL, PROTOCOL.region(Locale.forLanguageTag(locale)));
        return Jsoup.parse(new GuidePage(PROTOCOL).write(book.guide()));
    }
}
