package se.samordna.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.inlasning.Langform;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;

/** Läser in en budget ur en fil, eller visar vad en inläsning skulle ge. */
@Service
@Transactional
public class BudgetimportService {

  private final Inlasare inlasare;

  BudgetimportService(Inlasare inlasare) {
    this.inlasare = inlasare;
  }

  /**
   * Filen som ska läsas.
   *
   * @param enhet {@code kr} eller {@code tkr}; tom när filens rubrik säger det
   */
  public record Fil(String namn, Innehall innehall, Optional<String> enhet) {}

  /**
   * Vad inläsningen gav.
   *
   * @param versionId tom vid prov
   * @param differenser tryckta summor som skiljer sig från sina egna delar
   */
  public record Inlast(
      int lasta,
      Optional<UUID> versionId,
      List<Integer> ar,
      List<Budgetblad.Tryckt> differenser,
      List<Langform.Fraga> fragor) {}

  /**
   * Läser in filen som ett utkast. Det gäller för de år som inte har en fastställd budget. Nekas
   * någon rad sparas inget (400 med radnummer). Samma fil igen svarar med den version som finns.
   */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<Inlast> lasIn(Fil fil, boolean prova) {
    return inlasare.las(fil, prova);
  }
}
