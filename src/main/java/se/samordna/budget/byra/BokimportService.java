package se.samordna.budget.byra;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;

/** Läser in byråns bok ur en SIE-fil, eller visar vad en inläsning skulle ge. */
@Service
@Transactional
public class BokimportService {

  private final Bokinlasning inlasning;

  BokimportService(Bokinlasning inlasning) {
    this.inlasning = inlasning;
  }

  /**
   * Läser in filen. Den ersätter månaderna den täcker; de förra filerna står kvar. Nekas någon rad
   * sparas inget (400 med radnummer). Samma fil igen ändrar inget och svarar {@code redanInlast}.
   *
   * @param prova visar vad som skulle hända, utan att spara
   */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<Inlast> lasIn(String filnamn, Innehall innehall, boolean prova) {
    return inlasning.las(filnamn, innehall, prova);
  }
}
