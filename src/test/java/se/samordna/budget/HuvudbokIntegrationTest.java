package se.samordna.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Sida;
import se.samordna.huvudbok.Bokprov;
import se.samordna.huvudbok.HuvudboksService;
import se.samordna.huvudbok.Insatsstadium;
import se.samordna.huvudbok.Medel;
import se.samordna.huvudbok.NyVerifikation.Handelse;
import se.samordna.huvudbok.Verifikation;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.plan.Budgetversion.Status;

@DisplayName("Huvudboken i riktig PostgreSQL, som programmets roll")
class HuvudbokIntegrationTest extends Bokprov {

  @Test
  @DisplayName("172 960 kr ur eget kapital: reserverat, bokfört, och varje år efter flyttat")
  void hela_vagen() {
    ladda(Facit.utanVellinge());
    assertThat(blad(2024).kvarAttDisponera()).isEqualTo(Belopp.kronor(2_421_484));
    ArendeId arende = arende();
    Medel.Reservation r = reservation(arende, eget(2024, 172_960));
    InsatsId insats = InsatsId.ny();

    assertThat(reservera(ena, r).arJa()).isTrue();
    assertThat(rad(2024, r.rubrik()).reserverat()).isEqualTo(Belopp.kronor(172_960));
    assertThat(blad(2024).kvarAttDisponera()).isEqualTo(Belopp.kronor(2_248_524));
    for (int gang = 0; gang < 2; gang++) {
      process(
          () -> {
            ena.getBean(Medel.class).bokfor(arende, r.beslut(), insats, DAG);
            return true;
          });
    }

    Budgetblad efter = blad(2024);
    assertThat(efter.kostnader()).isEqualTo(Belopp.kronor(3_463_847));
    assertThat(efter.resultat()).isEqualTo(Belopp.kronor(536_153));
    assertThat(efter.ib()).isEqualTo(Belopp.kronor(2_512_371));
    assertThat(efter.ub()).isEqualTo(Belopp.kronor(3_048_524));
    assertThat(rad(2024, r.rubrik()).beviljat()).isEqualTo(Belopp.kronor(172_960));
    assertThat(blad(2025).kvarAttDisponera()).isEqualTo(Belopp.kronor(3_701_865));
    assertThat(blad(2026).kvarAttDisponera()).isEqualTo(Belopp.kronor(5_282_434));
    assertThat(process(() -> ena.getBean(Medel.class).stadier(insats)))
        .containsExactly(new Medel.Stadium(Insatsstadium.BEVILJAT, 2024, Belopp.kronor(172_960)));
    bokenStammer();
  }

  @Test
  @DisplayName("ett avböjt avtal släpper pengarna dit de kom ifrån, en gång")
  void slapp() {
    ladda(Facit.utanVellinge());
    Budgetblad fore = blad(2025);
    ArendeId arende = arende();
    Medel.Reservation r = reservation(arende, eget(2024, 100_000), eget(2025, 50_000));
    reservera(ena, r);
    InsatsId insats = InsatsId.ny();
    process(
        () -> {
          ena.getBean(Medel.class).bokfor(arende, r.beslut(), insats, DAG);
          ena.getBean(Medel.class).slapp(arende, insats, "Avtalet avböjdes", DAG);
          ena.getBean(Medel.class).slapp(arende, insats, "Avtalet avböjdes", DAG);
          return true;
        });

    assertThat(blad(2025).kvarAttDisponera()).isEqualTo(fore.kvarAttDisponera());
    Sida<Verifikation> boken =
        huvudbok(
            new HuvudboksService.Urval(
                Optional.of(arende.varde()), Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(boken.innehall())
        .extracting(Verifikation::handelse)
        .containsExactly(Handelse.RESERVATION, Handelse.BEVILJANDE, Handelse.SLAPP);
    assertThat(boken.innehall().get(2).rattar()).contains(boken.innehall().get(0).id());
    bokenStammer();
  }

  @Test
  @DisplayName("huvudboken börjar med ingående poster, planens rader och det redan beviljade")
  void ingaende() {
    ladda(Facit.text(Facit.BKSV_2024));
    Sida<Verifikation> boken =
        huvudbok(
            new HuvudboksService.Urval(
                Optional.empty(), Optional.of(2025), Optional.empty(), Optional.empty()));

    assertThat(boken.innehall())
        .extracting(Verifikation::handelse)
        .containsExactly(Handelse.INGAENDE, Handelse.RAM, Handelse.INGAENDE_BEVILJAT);
    assertThat(boken.totalt()).isEqualTo(3);
    assertThat(boken.innehall().getFirst().konteringar())
        .contains(new Verifikation.Kontering("ib", 2024, Belopp.kronor(-2_512_371)))
        .contains(new Verifikation.Kontering("ib", 2025, Belopp.kronor(-3_048_524)));
    assertThat(
            huvudbok(
                    new HuvudboksService.Urval(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(1999, 1, 1))))
                .totalt())
        .isZero();
    bokenStammer();
  }

  @Test
  @DisplayName("samma fil två gånger ändrar ingenting")
  void samma_fil() {
    ladda(Facit.text(Facit.LUND));
    long fore = antal("verifikation");
    ladda(Facit.text(Facit.LUND));
    BudgetimportService.Inlast igen = lasIn(Facit.text(Facit.LUND), false).varde();

    assertThat(antal("verifikation")).isEqualTo(fore).isEqualTo(2);
    assertThat(antal("budgetversion")).isEqualTo(1);
    assertThat(igen.versionId()).contains(blad(2013).versionId());
    assertThat(igen.differenser()).extracting(Budgetblad.Tryckt::rad).contains("Summa kostnader");
  }

  @Test
  @DisplayName("ett prov, en felaktig fil och fel roll sparar ingenting")
  void inget_sparas() {
    assertThat(lasIn(Facit.text(Facit.BKSV_2024), true).varde().lasta()).isEqualTo(84);
    assertThat(lasIn("ar;slag;rad;belopp_kr\n2024;insats;A;1\n2024;insats;B;x\n", false).arJa())
        .isFalse();
    Aktor sokande = roll(Roll.SOKANDE);
    assertThatThrownBy(
            () ->
                Inloggad.som(
                    sokande, () -> ena.getBean(BudgetService.class).blad(2024, Optional.empty())))
        .isInstanceOf(AccessDeniedException.class);

    assertThat(antal("budgetversion")).isZero();
    assertThat(antal("budgetpost")).isZero();
  }

  @Test
  @DisplayName("ett utkast gäller tills något fastställs, och besluten följer med vid bytet")
  void byte_av_version() {
    lasIn(Facit.utanVellinge(), false).varde();
    reservera(ena, reservation(arende(), eget(2024, 172_960)));
    assertThat(blad(2024).status()).isEqualTo(Status.UTKAST);
    ladda(Facit.utanVellinge().replace("Resekostnader;;40000", "Resekostnader;;50000"));

    Budgetblad blad = blad(2024);
    assertThat(blad.status()).isEqualTo(Status.FASTSTALLD);
    assertThat(blad.kvarAttDisponera()).isEqualTo(Belopp.kronor(2_238_524));
    assertThat(blad(2026).kvarAttDisponera()).isEqualTo(Belopp.kronor(5_272_434));
    bokenStammer();
    assertThat(lasIn(Facit.text(Facit.BKSV_2024), false).varde().ar())
        .containsExactly(2024, 2025, 2026);
    assertThat(blad(2024)).isEqualTo(blad);
  }

  @Test
  @DisplayName("en budget med underskott läses in, men beslut kommer inte under den")
  void underskott() {
    ladda(
        """
        ar;slag;rad;lage;belopp_kr
        2024;intakt;Bidrag;medlemsbidrag;100
        2024;insats;A;budgeterad;300
        2024;eget_kapital;IB;;50
        """);
    assertThat(blad(2024).ub()).isEqualTo(Belopp.kronor(-150));
    Medel.Reservation r = reservation(arende(), eget(2024, 1));

    assertThat(kod(reservera(ena, r))).isEqualTo("ryms_inte");
    assertThat(
            kod(
                reservera(
                    ena, reservation(r.arende(), budgetrad(2024, 300, rad(2024, "A").radId())))))
        .isEqualTo("ja");
    bokenStammer();
  }

  @Test
  @DisplayName("ett nej skriver ingenting, inte heller ärendets rad")
  void nej_skriver_inget() {
    ladda(Facit.utanVellinge());
    long poster = antal("budgetpost");
    long verifikationer = antal("verifikation");

    assertThat(kod(reservera(ena, reservation(arende(), eget(2024, 9_000_000)))))
        .isEqualTo("ryms_inte");
    assertThat(antal("budgetpost")).isEqualTo(poster);
    assertThat(antal("verifikation")).isEqualTo(verifikationer);
    assertThat(antal("tilldelning")).isZero();
  }

  @Test
  @DisplayName("demomappens filer laddas i ordning, så att båda dokumentens år finns")
  void demo() {
    Inloggad.som(
        Aktor.process(forbund),
        () -> {
          ena.getBean(Budgetdemo.class).ladda(forbund, new ClassPathResource("demo/bksv/"));
          return true;
        });

    assertThat(blad(2023).kvarAttDisponera()).isEqualTo(Belopp.kronor(2_734_651));
    assertThat(blad(2024).kvarAttDisponera()).isEqualTo(Belopp.kronor(2_248_524));
    assertThat(blad(2024).ib())
        .as("kedjas inte mellan dokument")
        .isEqualTo(Belopp.kronor(2_512_371));
    bokenStammer();
  }

  @Test
  @DisplayName("ett annat förbunds budget och huvudbok syns inte")
  void vaggen() {
    ladda(Facit.utanVellinge());
    nyttForbund();

    assertThat(antal("budgetrad") + antal("verifikation") + antal("kontering") + antal("saldo"))
        .isZero();
    assertThat(
            kod(
                Inloggad.som(
                    roll(Roll.EKONOM),
                    () -> ena.getBean(BudgetService.class).blad(2024, Optional.empty()))))
        .isEqualTo("finns_inte");
  }
}
