package se.samordna.sammantrade.protokoll.ui;

import org.springframework.stereotype.Component;
import se.samordna.gemensam.Klocka;
import se.samordna.sammantrade.lista.BegransningService;
import se.samordna.sammantrade.protokoll.AnslagService;
import se.samordna.sammantrade.protokoll.AnslagsrattelseService;
import se.samordna.sammantrade.protokoll.JusterareService;
import se.samordna.sammantrade.protokoll.JusteringService;
import se.samordna.sammantrade.protokoll.OverklagandeService;
import se.samordna.sammantrade.protokoll.ProtokollService;
import se.samordna.sammantrade.protokoll.SekreterareService;
import se.samordna.sammantrade.protokoll.UpphavandeService;
import se.samordna.sammantrade.protokoll.UtskickService;

/** Det protokollets skärm kan göra: en tjänst per akt. */
@Component
record Protokollakter(
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
