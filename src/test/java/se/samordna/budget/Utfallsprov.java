package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Bokforingsdatabas;
import se.samordna.huvudbok.Bokprov;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Roll;
import se.samordna.sie.Prov;
import se.samordna.utfall.BokimportService;
import se.samordna.utfall.Inlast;
import se.samordna.utfall.Koppling;
import se.samordna.utfall.KopplingService;
import se.samordna.utfall.Kopplingsandring;
import se.samordna.utfall.UtfallService;
import se.samordna.utfall.Utfallsbild;

/** Byråns filer mot en liten budget: läsa in, koppla, och läsa utfallet. */
public abstract class Utfallsprov extends Bokprov {

  static final String BUDGET =
      """
      ar;slag;rad;lage;bokforingskonto;belopp_kr
      2024;intakt;Kommunerna;medlemsbidrag;3010;1000000
      2024;intakt;Regionen;medlemsbidrag;3020;1000000
      2024;insats;4027 PAS;beviljad;;400000
      2024;insats;AKTIV;beviljad;;100800
      2024;kostnad;Lokalhyra;;5010;102000
      2024;kostnad;Revision;;6420;30000
      2024;eget_kapital;Eget kapital IB;;;500000
      """;

  @BeforeEach
  @Override
  public void nyttForbund() {
    super.nyttForbund();
    sql("update forbund set namn = 'Provförbundet Åsen' where kod = '" + forbund + "'");
    ladda(BUDGET);
  }

  public int sql(String sats) {
    return Bokforingsdatabas.i(
        ena, Aktor.process(forbund), () -> ena.getBean(JdbcClient.class).sql(sats).update());
  }

  public Svar<Inlast> las(String fil, boolean prova) {
    return som(
        Roll.EKONOM, () -> ena.getBean(BokimportService.class).lasIn(fil, Prov.fil(fil), prova));
  }

  public Inlast las(String fil) {
    return las(fil, false).varde();
  }

  public Utfallsbild bild() {
    return som(
        Roll.REVISOR, () -> ena.getBean(UtfallService.class).bild(2024, Optional.empty()).varde());
  }

  public Svar<Koppling> koppla(int version, List<Koppling.Regel> regler) {
    return som(
        Roll.EKONOM,
        () ->
            ena.getBean(KopplingService.class)
                .koppla(new Kopplingsandring(version, LocalDate.of(2024, 1, 1), regler)));
  }

  /** Kopplar allt som har ett förslag, och AKTIV:s projekt. */
  public void kopplaForslagen() {
    List<Koppling.Regel> regler = new ArrayList<>();
    bild().okopplat().stream()
        .flatMap(o -> o.forslag().stream())
        .map(Utfallsbild.Forslag::regel)
        .distinct()
        .forEach(regler::add);
    assertThat(koppla(bild().koppling().version(), regler).arJa()).isTrue();
  }

  public Belopp utfall(String rad) {
    Budgetblad blad =
        som(
            Roll.STYRELSE,
            () -> ena.getBean(BudgetService.class).blad(2024, Optional.empty()).varde());
    return blad.sektioner().stream()
        .flatMap(s -> s.rader().stream())
        .filter(r -> r.namn().equals(rad))
        .map(Budgetblad.Rad::utfall)
        .findFirst()
        .orElseThrow();
  }

  public UUID radId(String rad) {
    return bild()
        .rader()
        .filter(r -> r.namn().equals(rad))
        .map(Utfallsbild.Rad::radId)
        .findFirst()
        .orElseThrow();
  }

  public static void gaIhop(Utfallsbild b) {
    assertThat(b.radernasResultat().utfall().plus(b.utanforBudgeten()).plus(b.attStammaAv()))
        .isEqualTo(b.resultat());
  }
}
