package com.musclecoach.speaker;

import com.musclecoach.alexa.SkillHandler;
import com.musclecoach.web.Site;
import com.musclecoach.web.WebRequest;
import com.musclecoach.web.WebResponse;
import java.time.Instant;
import java.util.Optional;

/** The journals of those who speak to this machine: the written half of "how am I doing". */
final class JournalShelf {

    /** Where they are, without a leading slash. */
    static final String PATH = "journal";

    private final SkillHandler skill;
    private final Site site;

    JournalShelf(SkillHandler skill, Site site) {
        this.skill = skill;
        this.site = site;
    }

    WebResponse answer(WebRequest request, Optional<String> session, Instant now) {
        // The account does not depend on the device or its language.
        String account = new AlexaRequests(session.orElse(SayService.DEFAULT_SESSION), Models.HOME, "speaker").userId();
        return site.journal(request, skill.journal(account, now), now);
    }
}
