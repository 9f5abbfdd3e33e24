package se.samordna.sammantrade.ui;

import org.springframework.stereotype.Component;
import se.samordna.gemensam.Klocka;
import se.samordna.sammantrade.BehandlingService;
import se.samordna.sammantrade.NarvaroService;
import se.samordna.sammantrade.pagaende.AvslutaService;
import se.samordna.sammantrade.pagaende.OmrostningService;
import se.samordna.sammantrade.pagaende.ReservationService;
import se.samordna.sammantrade.pagaende.YrkandeService;

/** Det som görs medan sammanträdet pågår. */
@Component
record Gangtjanster(
    NarvaroService narvaro,
    BehandlingService behandling,
    YrkandeService yrkanden,
    OmrostningService omrostning,
    ReservationService reservation,
    AvslutaService avslutande,
    Klocka klocka) {}
