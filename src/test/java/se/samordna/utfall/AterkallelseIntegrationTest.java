package se.samordna.utfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import se.samordna.budget.Utfallsprov;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Roll;
import se.samordna.sie.Prov;
import se.samordna.utfall.BokpostService.Bokposter;

@DisplayName("Från utfallet till byråns verifikationer, och en fil tillbaka")
class AterkallelseIntegrationTest extends Utfallsprov {

  private Svar<Inlastfil> aterkalla(Roll roll, UUID fil, String skal) {
    return som(roll, () -> ena.getBean(BokimportService.class).aterkalla(fil, skal));
  }

  private Bokposter poster(Roll roll, Optional<UUID> rad, int sida, int antal) {
    return som(
        roll,
        () ->
            ena.getBean(BokpostService.class)
                .poster(2024, rad, new Sida.Begaran(sida, antal))
                .varde());
  }

  private Map<String, Belopp> utfallen() {
    return bild().rader().collect(Collectors.toMap(Utfallsbild.Rad::namn, Utfallsbild.Rad::utfall));
  }

  @Test
  @DisplayName("radens poster har verifikation, dag, text, konto, projekt, och summan är utfallet")
  void posterna() {
    las(Prov.MAJ);
    kopplaForslagen();
    for (Utfallsbild.Rad r : bild().rader().toList()) {
      Bokposter alla = poster(Roll.REVISOR, Optional.of(r.radId()), 0, 200);
      assertThat(alla.summa()).as(r.namn()).isEqualTo(r.utfall());
      assertThat(
              alla.sida().innehall().stream()
                  .map(Bokpost::belopp)
                  .reduce(Belopp.NOLL, Belopp::plus))
          .as(r.namn())
          .isEqualTo(r.utfall());
    }
    Bokpost pas =
        poster(Roll.EKONOM, Optional.of(radId("4027 PAS")), 0, 1).sida().innehall().getFirst();
    assertThat(pas.verifikation()).isEqualTo("A 3");
    assertThat(pas.dag().orElseThrow()).isEqualTo("2024-02-29");
    assertThat(pas.text()).isEqualTo("PAS, rekvisition 1: PAS");
    assertThat(pas.konto() + " " + pas.kontonamn()).isEqualTo("4010 Ersättning till insatser");
    assertThat(pas.objektnamn()).isEqualTo("PAS");
    assertThat(pas.belopp()).isEqualTo(Belopp.kronor(100_000));
    assertThat(poster(Roll.STYRELSE, Optional.of(radId("4027 PAS")), 0, 1).sida().innehall())
        .as("texten är för ekonom, förbundschef och revisor")
        .extracting(Bokpost::text)
        .containsOnly("");
    Bokposter boken = poster(Roll.EKONOM, Optional.empty(), 1, 2);
    assertThat(boken.sida().innehall()).hasSize(2);
    assertThat(boken.summa()).isEqualTo(bild().resultat());
    assertThat(
            kod(
                som(
                    Roll.EKONOM,
                    () ->
                        ena.getBean(BokpostService.class)
                            .poster(2024, Optional.of(UUID.randomUUID()), new Sida.Begaran(0, 1)))))
        .isEqualTo("finns_inte");
  }

  @Test
  @DisplayName("en tillbakatagen fil räknas inte, och den före gäller igen")
  void tillbaka() {
    UUID april = las(Prov.APRIL).filId().orElseThrow();
    kopplaForslagen();
    Map<String, Belopp> medApril = utfallen();
    UUID maj = las(Prov.MAJ).filId().orElseThrow();
    assertThat(utfallen()).isNotEqualTo(medApril);

    Inlastfil tagen = aterkalla(Roll.EKONOM, maj, " Fel månad ").varde();

    assertThat(tagen.aterkallelse().orElseThrow().skal()).isEqualTo("Fel månad");
    assertThat(utfallen()).isEqualTo(medApril);
    assertThat(utfall("4027 PAS")).isEqualTo(medApril.get("4027 PAS"));
    assertThat(bild().filer()).extracting(f -> f.galler().size()).containsExactly(0, 4);
    gaIhop(bild());
    assertThat(kod(aterkalla(Roll.EKONOM, maj, "Igen"))).isEqualTo("redan_aterkallad");
    aterkalla(Roll.EKONOM, april, "Fel fil").varde();
    assertThat(bild().resultat()).isEqualTo(Belopp.NOLL);
    assertThat(bild().okopplat()).isEmpty();
    assertThat(bild().filer()).hasSize(2).noneMatch(f -> f.fil().galler());
  }

  @Test
  @DisplayName("samma fil kan läsas in igen, och bara en gång som gäller")
  void igen() {
    UUID forsta = las(Prov.APRIL).filId().orElseThrow();
    kopplaForslagen();
    Map<String, Belopp> fore = utfallen();
    aterkalla(Roll.EKONOM, forsta, "Byrån skickar en ny").varde();
    Inlast igen = las(Prov.APRIL);

    assertThat(igen.redanInlast()).isFalse();
    assertThat(igen.filId()).isNotEqualTo(Optional.of(forsta));
    assertThat(igen.ersatter()).as("den tillbakatagna ersätts inte").isEmpty();
    assertThat(utfallen()).isEqualTo(fore);
    assertThat(las(Prov.APRIL).redanInlast()).isTrue();
    assertThatThrownBy(
            () ->
                sql(
                    """
                    insert into utfallsfil (forbund, fil_id, ar, fran, till, manadsvis, filnamn, hash,
                           program, sietyp, verifikationer, resultat_ore, inlast, inlast_av)
                    select forbund, gen_random_uuid(), ar, fran, till, manadsvis, filnamn, hash, program,
                           sietyp, verifikationer, resultat_ore, inlast, inlast_av
                      from utfallsfil limit 1
                    """))
        .hasStackTraceContaining("redan inläst");
  }

  @Test
  @DisplayName(
      "bara ekonomen tar tillbaka, med skäl; spåret står kvar och en annans fil finns inte")
  void skydden() {
    UUID fil = las(Prov.APRIL).filId().orElseThrow();
    for (Roll roll : List.of(Roll.FORBUNDSCHEF, Roll.REVISOR, Roll.STYRELSE)) {
      assertThatThrownBy(() -> aterkalla(roll, fil, "Fel"))
          .isInstanceOf(AccessDeniedException.class);
    }
    assertThat(kod(aterkalla(Roll.EKONOM, fil, " "))).isEqualTo("felaktig_inmatning");
    assertThat(kod(aterkalla(Roll.EKONOM, UUID.randomUUID(), "Fel"))).isEqualTo("finns_inte");
    aterkalla(Roll.EKONOM, fil, "Fel fil").varde();
    assertThatThrownBy(() -> sql("delete from utfallsaterkallelse"))
        .hasStackTraceContaining("permission denied");
    assertThat(
            process(
                () ->
                    jdbc()
                        .sql("select count(*) from spar where handelse = 'bok_aterkallad'")
                        .query(Long.class)
                        .single()))
        .isEqualTo(1);
    nyttForbund();
    assertThat(kod(aterkalla(Roll.EKONOM, fil, "Inte min"))).isEqualTo("finns_inte");
  }
}
