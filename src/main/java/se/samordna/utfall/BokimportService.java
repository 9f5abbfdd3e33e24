package se.samordna.utfall;

import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;

/** Läser in byråns bok ur en SIE-fil, visar vad en inläsning skulle ge, och tar tillbaka den. */
@Service
@Transactional
public class BokimportService {

  private static final int LANGST = 500;

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

  /**
   * Tar tillbaka en inläst fil. Månaderna den täckte gäller åter som före den, och samma fil kan
   * läsas in igen. Redan tillbakatagen: 422 {@code redan_aterkallad}.
   */
  @PreAuthorize("@behorig.har('ekonom')")
  public Svar<Inlastfil> aterkalla(UUID fil, String skal) {
    return new Granskning()
        .obligatorisk("skal", skal, LANGST)
        .svar(skal.strip())
        .sedan(s -> inlasning.aterkalla(fil, s));
  }
}
