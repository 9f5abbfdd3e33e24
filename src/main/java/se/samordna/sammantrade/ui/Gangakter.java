package se.samordna.sammantrade.ui;

import org.springframework.stereotype.Component;
import se.samordna.gemensam.Klocka;
import se.samordna.sammantrade.BehandlingService;
import se.samordna.sammantrade.NarvaroService;
import se.samordna.sammantrade.gang.AvslutaService;
import se.samordna.sammantrade.gang.OmrostningService;
import se.samordna.sammantrade.gang.ReservationService;
import se.samordna.sammantrade.gang.YrkandeService;

/** Det som görs medan sammanträdet pågår. */
@Component
record Gangakter(
    NarvaroService narvaro,
    BehandlingService behandling,
    YrkandeService yrkanden,
    OmrostningService omrostning,
    ReservationService reservation,
    AvslutaService avslutande,
    Klocka klocka) {}
