package se.samordna.utfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import se.samordna.budget.Utfallsprov;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Roll;
import se.samordna.sie.Objektref;
import se.samordna.sie.Prov;

@DisplayName("Byråns bok i riktig PostgreSQL, som programmets roll")
class UtfallIntegrationTest extends Utfallsprov {

  @Test
  @DisplayName(
      "provad, inläst, kopplad och ersatt: raderna visar det som gäller, och allt går ihop")
  void hela_vagen() {
    assertThat(las(Prov.APRIL, true).varde().filId()).isEmpty();
    assertThat(bild().filer()).as("prov sparar inget").isEmpty();

    Inlast forsta = las(Prov.APRIL);
    assertThat(forsta.okopplat()).isEqualTo(new Belopp(29_324_950));
    gaIhop(bild());
    kopplaForslagen();
    assertThat(bild().okopplat()).isEmpty();
    gaIhop(bild());
    assertThat(utfall("Kommunerna")).isEqualTo(Belopp.kronor(250_000));
    assertThat(utfall("4027 PAS")).isEqualTo(Belopp.kronor(100_000));
    assertThat(utfall("AKTIV")).isEqualTo(Belopp.kronor(50_000));
    assertThat(utfall("Revision")).isEqualTo(new Belopp(2_275_050));

    Inlast igen = las(Prov.APRIL);
    assertThat(igen.redanInlast()).isTrue();
    assertThat(igen.filId()).isEqualTo(forsta.filId());
    assertThat(bild().filer()).hasSize(1);

    Inlast maj = las(Prov.MAJ);
    assertThat(maj.ersatter()).extracting(f -> f.filnamn()).containsExactly(Prov.APRIL);
    assertThat(maj.okopplat()).isEqualTo(Belopp.NOLL);
    assertThat(utfall("4027 PAS")).isEqualTo(Belopp.kronor(148_000));
    assertThat(utfall("Revision")).isEqualTo(new Belopp(2_375_050));
    assertThat(bild().filer()).extracting(f -> f.galler().size()).containsExactly(5, 0);
    gaIhop(bild());
  }

  @Test
  @DisplayName("en månads fil ersätter bara sin månad, och det nya står kvar att stämma av")
  void en_manads_fil() {
    las(Prov.MAJ);
    kopplaForslagen();
    las(Prov.MARS);

    assertThat(utfall("4027 PAS")).isEqualTo(Belopp.kronor(160_000));
    assertThat(utfall("AKTIV")).as("mars är ersatt").isEqualTo(Belopp.NOLL);
    assertThat(bild().okopplat())
        .singleElement()
        .satisfies(
            o -> {
              assertThat(o.konto()).isEqualTo("7210");
              assertThat(o.kontonamn()).isEqualTo("Löner");
              assertThat(o.objekt()).containsExactly(new Objektref(1, "10"));
              assertThat(o.objektnamn()).isEqualTo("Kansliet");
              assertThat(o.belopp()).isEqualTo(new Belopp(6_100_050));
            });
    assertThat(bild().filer().getFirst().galler()).containsExactly(YearMonth.of(2024, 3));
    gaIhop(bild());
  }

  @Test
  @DisplayName("en fil med bara årets summor ersätts helt eller inte alls")
  void bara_arssummor() {
    las(Prov.RESULTAT);
    kopplaForslagen();

    assertThat(bild().utanfor())
        .singleElement()
        .extracting(Utfallsbild.Utanfor::belopp)
        .isEqualTo(Belopp.kronor(400_000));
    gaIhop(bild());
    assertThat(kod(las(Prov.APRIL, false))).isEqualTo("delvis_ersattning");
  }

  @Test
  @DisplayName("en annan organisations bok nekas")
  void fel_organisation() {
    sql("update forbund set organisationsnummer = '16222000-2222' where kod = '" + forbund + "'");

    assertThat(kod(las(Prov.APRIL, false))).isEqualTo("fel_organisation");
    sql("update forbund set organisationsnummer = '2220000000' where kod = '" + forbund + "'");
    assertThat(las(Prov.APRIL, false).arJa()).isTrue();
  }

  @Test
  @DisplayName("en gammal version av kopplingen och en felaktig regel nekas")
  void kopplingens_hinder() {
    Koppling.Regel hyra =
        new Koppling.Regel(
            Optional.of(new Koppling.Kontospann(5010, 5010)),
            Optional.empty(),
            new Koppling.Mal.Rad(radId("Lokalhyra")));
    assertThat(koppla(0, List.of(hyra)).varde().version()).isEqualTo(1);
    assertThat(kod(koppla(0, List.of(hyra)))).isEqualTo("inaktuell_version");
    Svar.Nej<Koppling> nej =
        (Svar.Nej<Koppling>)
            koppla(
                1,
                List.of(
                    hyra,
                    hyra,
                    new Koppling.Regel(
                        Optional.empty(), Optional.empty(), new Koppling.Mal.Utanfor(" ")),
                    new Koppling.Regel(
                        Optional.of(new Koppling.Kontospann(9, 1)),
                        Optional.empty(),
                        new Koppling.Mal.Rad(UUID.randomUUID()))));
    assertThat(nej.hinder().fel())
        .extracting(f -> f.falt() + " " + f.kod())
        .containsExactly(
            "regler[1] samma_urval",
            "regler[2] fel_urval",
            "regler[2] fel_mal",
            "regler[3] fel_urval",
            "regler[3] fel_mal");
  }

  @Test
  @DisplayName("väggen, rollerna och bara tillägg gäller")
  void skydden() {
    las(Prov.APRIL);
    kopplaForslagen();
    for (String tabell :
        List.of("utfallsfil", "utfallspost", "utfallsnamn", "utfallskoppling", "utfallsregel")) {
      assertThatThrownBy(() -> sql("update " + tabell + " set forbund = forbund"))
          .as(tabell)
          .hasStackTraceContaining("permission denied");
    }
    for (Roll roll : List.of(Roll.REVISOR, Roll.STYRELSE, Roll.SOKANDE)) {
      assertThatThrownBy(
              () ->
                  som(
                      roll,
                      () ->
                          ena.getBean(BokimportService.class)
                              .lasIn("x", Prov.fil(Prov.APRIL), true)))
          .isInstanceOf(AccessDeniedException.class);
    }
    nyttForbund();
    assertThat(bild().filer()).isEmpty();
    assertThat(bild().koppling()).isEqualTo(Koppling.INGEN);
    assertThat(bild().resultat()).isEqualTo(Belopp.NOLL);
  }
}
