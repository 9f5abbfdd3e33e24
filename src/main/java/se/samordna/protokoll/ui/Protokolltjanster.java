package se.samordna.protokoll.ui;

import org.springframework.stereotype.Component;
import se.samordna.foredragning.lista.BegransningService;
import se.samordna.gemensam.Klocka;
import se.samordna.protokoll.AnslagService;
import se.samordna.protokoll.AnslagsrattelseService;
import se.samordna.protokoll.JusterareService;
import se.samordna.protokoll.JusteringService;
import se.samordna.protokoll.OverklagandeService;
import se.samordna.protokoll.ProtokollService;
import se.samordna.protokoll.SekreterareService;
import se.samordna.protokoll.UpphavandeService;
import se.samordna.protokoll.UtskickService;

/** Det protokollets skärm kan göra: en tjänst per akt. */
@Component
record Protokolltjanster(
    ProtokollService protokoll,
    JusterareService justerare,
    UtskickService utskick,
    JusteringService justering,
    AnslagService anslag,
    BegransningService begransning,
    AnslagsrattelseService rattelser,
    SekreterareService sekreterare,
    OverklagandeService overklaganden,
    UpphavandeService upphavande,
    Klocka klocka) {}
