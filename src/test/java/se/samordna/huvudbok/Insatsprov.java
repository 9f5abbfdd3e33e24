package se.samordna.huvudbok;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.InsatsId;
import se.samordna.gemensam.Sida;
import se.samordna.huvudbok.Finansiering.Kalla;
import se.samordna.huvudbok.Insatsmedel.Akt;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;

/** En beviljad insats, genom beslut och bokföring, och det som händer dess pengar sedan. */
abstract class Insatsprov extends Bokprov {

  static final LocalDate DAG = LocalDate.of(2024, 2, 1);
  static final String PLAN =
      """
      ar;slag;rad;lage;belopp_kr
      2024;intakt;Bidrag;medlemsbidrag;4000
      2024;insats;A;budgeterad;600
      2024;insats;Nya insatser;fri_ram;900
      2024;eget_kapital;IB;;3000
      2025;intakt;Bidrag;medlemsbidrag;4000
      2025;insats;A;budgeterad;600
      2025;insats;Nya insatser;fri_ram;900
      """;

  ArendeId arende = ArendeId.ny();
  InsatsId insats = InsatsId.ny();
  BeslutId beslut = BeslutId.ny();

  @BeforeEach
  @Override
  public void nyttForbund() {
    super.nyttForbund();
    ladda(PLAN);
    insats(eget(2024, 500), eget(2025, 300));
  }

  <T> T som(Supplier<T> arbete) {
    return process(arbete);
  }

  void kor(String sql) {
    som(() -> jdbc().sql(sql).param("f", forbund).update());
  }

  static Insatsmedel medel() {
    return ena.getBean(Insatsmedel.class);
  }

  Finansiering ur(Kalla kalla, int ar, long kronor, String rad) {
    return new Finansiering(
        ar, Belopp.kronor(kronor), Optional.of(kalla), Optional.of(rad(ar, rad).radId()));
  }

  /** En beviljad insats, genom beslut och bokföring. */
  void insats(Finansiering... rader) {
    arende = ArendeId.ny();
    insats = InsatsId.ny();
    beslut = BeslutId.ny();
    som(
        () ->
            jdbc()
                .sql(
                    """
                    insert into arende (forbund, arende_id, rubrik, medlem, steg, status,
                                        processteg, skapad, skapad_av)
                    values (:f, :id, 'Stödteam', 'fk', 'insats', 'beviljad', 'lamna_rapport',
                            now(), 'prov')
                    """)
                .param("f", forbund)
                .param("id", arende.varde())
                .update());
    som(
        () -> {
          Medel m = ena.getBean(Medel.class);
          m.reservera(reservation(beslut, rader)).varde();
          m.bokfor(arende, beslut, insats, DAG);
          return true;
        });
  }

  Medel.Reservation reservation(BeslutId id, Finansiering... rader) {
    return new Medel.Reservation(arende, id, "Stödteam", DAG, List.of(rader), Optional.empty());
  }

  Akt akt(UUID id) {
    return akt(id, "");
  }

  Akt akt(UUID id, String skal) {
    return new Akt(id, arende, insats, Optional.of(beslut), DAG, skal);
  }

  void avtala() {
    som(
        () -> {
          medel().avtala(akt(UUID.randomUUID()));
          return true;
        });
  }

  static Map<Integer, Belopp> kr(int ar, long kronor) {
    return Map.of(ar, Belopp.kronor(kronor));
  }

  Map<String, Long> stadier() {
    Map<String, Long> kronor = new HashMap<>();
    som(() -> ena.getBean(Medel.class).stadier(insats))
        .forEach(s -> kronor.put(s.stadium().kod() + " " + s.ar(), s.belopp().ore() / 100));
    return kronor;
  }

  List<Verifikation> boken() {
    return Inloggad.som(
        new Aktor("prov", "Prov", forbund, Set.of(Roll.REVISOR), Set.of()),
        () ->
            ena.getBean(HuvudboksService.class)
                .lista(
                    new HuvudboksService.Urval(
                        Optional.of(arende.varde()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                    new Sida.Begaran(0, 100))
                .innehall());
  }

  Insatsmedel.NyMedfinansiering medfinansiering(UUID id, int ar, String fran, boolean via) {
    return new Insatsmedel.NyMedfinansiering(akt(id), "Stödteam", ar, fran, Belopp.kronor(90), via);
  }

  /** Boken är läget plus flyttar mellan en insats stadier, och noll per verifikation och år. */
  @Override
  public void bokenStammer() {
    Saldon skillnad =
        som(
            () ->
                ena.getBean(HuvudboksStore.class)
                    .saldon()
                    .minus(ena.getBean(Budgetlagen.class).lage().saldon()));
    Map<String, Long> perInsats = new HashMap<>();
    skillnad
        .alla()
        .forEach(
            (k, b) -> {
              assertThat(k.stadium())
                  .isIn("beviljat", "avtalat", "rekvirerat", "utbetalt", "aterfort");
              perInsats.merge(
                  k.namn().substring(k.namn().indexOf(':')) + k.ar() + k.rad(), b.ore(), Long::sum);
            });
    assertThat(perInsats.values()).allMatch(summa -> summa == 0);
    assertThat(
            som(
                () ->
                    jdbc()
                        .sql(
                            """
                            select count(*) from (select 1 from kontering
                              group by verifikation_id, ar having sum(belopp_ore) <> 0) s
                            """)
                        .query(Long.class)
                        .single()))
        .isZero();
  }
}
