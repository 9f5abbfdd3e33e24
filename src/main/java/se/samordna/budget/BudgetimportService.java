package se.samordna.budget;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Langform;
import se.samordna.inlasning.Tolkning;
import se.samordna.inlasning.Tolkningsval;

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
   * @param val vad som valts i stället för programmets förslag
   */
  public record Fil(String namn, Innehall innehall, Tolkningsval val) {

    /**
     * En fil där inget är valt, utom kanske enheten.
     *
     * @param enhet {@code kr} eller {@code tkr}; tom när filens rubrik säger det
     */
    public Fil(String namn, Innehall innehall, Optional<String> enhet) {
      this(namn, innehall, enhet.map(Tolkningsval.INGET::medEnhet).orElse(Tolkningsval.INGET));
    }
  }

  /**
   * Vad inläsningen gav.
   *
   * @param versionId tom vid prov
   * @param differenser tryckta summor som skiljer sig från sina egna delar
   * @param summor varje tryckt summa och vad den täcker
   * @param dokument hur det ansluter till planerna före och efter; de som inte stämmer
   * @param tolkning hur filen förstods
   */
  public record Inlast(
      int lasta,
      Optional<UUID> versionId,
      List<Integer> ar,
      List<Budgetblad.Tryckt> differenser,
      List<Langform.Fraga> fragor,
      List<Tacktsumma> summor,
      List<Dokumentskillnad> dokument,
      Tolkning tolkning) {}

  /** Hur filen förstås, och vad en inläsning skulle ge eller varför den skulle nekas. */
  public record Forhandsvisning(Tolkning tolkning, Svar<Inlast> utfall) {}

  /**
   * Läser in filen som ett utkast. Det gäller för de år som inte har en fastställd budget. Nekas
   * någon rad sparas inget (400 med radnummer). Samma innehåll igen, ur samma fil eller en annan,
   * svarar med den version som finns.
   */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  public Svar<Inlast> lasIn(Fil fil, boolean prova) {
    return inlasare.las(fil, prova);
  }

  /**
   * Visar hur filen förstås, också när något måste väljas eller rättas innan den kan läsas in.
   * Inget sparas. Nej (400) bara för en fil som inte är en tabell.
   */
  @PreAuthorize("@behorig.har('ekonom', 'forbundschef')")
  @Transactional(readOnly = true)
  public Svar<Forhandsvisning> visa(Fil fil) {
    return inlasare.visa(fil);
  }
}
