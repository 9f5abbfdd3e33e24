package se.samordna.protokoll;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.sammantrade.bild.MoteslasService;

/** Vägen genom ett sammanträde som hölls på papper och förs in efteråt. */
@Service
@Transactional(readOnly = true)
public class EfterguideService {

  private final MoteslasService moten;
  private final ProtokollService protokoll;

  EfterguideService(MoteslasService moten, ProtokollService protokoll) {
    this.moten = moten;
    this.protokoll = protokoll;
  }

  /** Allt som ska föras in, i ordning, och hur långt man kommit. Nej: {@code finns_inte} (404). */
  @PreAuthorize("@behorig.har('administrator')")
  public Svar<Efterguide> guide(SammantradeId mote) {
    return moten.visa(mote).sedan(v -> protokoll.visa(mote).som(p -> Efterguide.av(v, p.status())));
  }
}
