package se.samordna.sammantrade.bild;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;

/** Vad ett sammanträdes punkter gör med pengarna, för den som får läsa budgeten. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@behorig.har('forbundschef', 'presidium', 'styrelse', 'revisor', 'administrator')")
public class ListverkanService {

  private final MoteslasService moten;
  private final Listverkan verkan;

  ListverkanService(MoteslasService moten, Listverkan verkan) {
    this.moten = moten;
    this.verkan = verkan;
  }

  /** Som {@link Listverkan#av}; ett sammanträde som inte får ses svarar {@code finns_inte}. */
  public Svar<Listverkan.Lista> visa(SammantradeId id) {
    return moten.visa(id).som(verkan::av);
  }
}
