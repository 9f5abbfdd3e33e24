package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.ArendeId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.stod.Arendevag;
import se.samordna.stod.BaraZeebe;
import se.samordna.stod.Integrationstest;

// Den inbäddade motorn tar själv bort det förlorade bygget; det prövas bredvid den.
@BaraZeebe
@DisplayName("F1: programmet dör när en instans är byggd men dess nyckel inte sparad")
class ForloratByggeIntegrationTest extends Integrationstest {

  private static final String FORBUND = "LUND";
  private static final String PROCESS = "medelsansokan";
  private static final List<String> LEDAMOTER = List.of("ordforande", "vice", "ledamot.fk");

  @Autowired private Motorport motor;
  @Autowired private Ombyggnad ombyggnad;
  @Autowired private Ateruppbyggnad arenden;
  @Autowired private EpokStore epoker;
  @Autowired private InstansStore instanser;
  @Autowired private Variabler variabler;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate tx;

  private final Arendevag vag =
      new Arendevag(this, "lund", List.of("lund", "region", "fk", "af"), "lund", "fk");

  @Test
  @DisplayName("hör den styrelsens beslut går ärendet ändå hela vägen, en gång")
  void hor_beslutet() {
    vag.tillStyrelsen(
        "Bygget gick förlorat",
        Map.of(2014, 1_000_00L),
        List.of(Map.of("ar", 2014, "beloppOre", 1_000_00L, "finansiering", "eget_kapital")));
    String forlorad = byggOchGlom();
    assertThat(som(() -> ombyggnad.byggOm(arende()))).isPresent();
    String gallande = instans().orElseThrow();
    assertThat(List.of(motor.lever(forlorad), motor.lever(gallande))).containsOnly(true);

    vag.som("ordforande")
        .post(
            vag.sammantrade(LEDAMOTER).vag("beslut"),
            Map.of("utfall", "avslag", "motivering", "Ryms inte i årets ram."))
        .krav(201);

    vanta(
        "avslaget meddelat",
        () -> Optional.of(handelser()).filter(h -> h.contains("avslag_meddelat")));
    vanta("det förlorade avbrutet", () -> borta(forlorad));
    vanta("ingen instans kvar", () -> instans().flatMap(this::borta));
    assertThat(handelser()).containsOnlyOnce("avslag_meddelat");
  }

  /** Det som ett program hinner göra av ett bygge innan det dör. */
  private String byggOchGlom() {
    String forra = instans().orElseThrow();
    motor.avbryt(forra);
    Map<String, Object> alla = new HashMap<>();
    Ateruppbyggnad.Vantan v =
        iTransaktion(
            () -> {
              Ateruppbyggnad.Vantan vantan = arenden.vantan(arende()).orElseThrow();
              long epok = epoker.aktuell();
              alla.putAll(variabler.tillMotorn(vantan.variabler()));
              alla.put("epok", epok);
              alla.put("bygge", instanser.nyttBygge(FORBUND, arende(), PROCESS, epok));
              return vantan;
            });
    return motor.byggVid(arende(), v.process(), v.element(), alla);
  }

  private Optional<Boolean> borta(String instans) {
    return motor.lever(instans) ? Optional.empty() : Optional.of(true);
  }

  private Optional<String> instans() {
    return iTransaktion(() -> instanser.hitta(FORBUND, arende(), PROCESS))
        .flatMap(InstansStore.Instans::instans);
  }

  private List<String> handelser() {
    return iTransaktion(
        () ->
            jdbc.sql("select handelse from arendehandelse where arende_id = :arende")
                .param("arende", arende().varde())
                .query(String.class)
                .list());
  }

  private ArendeId arende() {
    return ArendeId.av(vag.arendeId());
  }

  private <T> T iTransaktion(Supplier<T> arbete) {
    return som(() -> Objects.requireNonNull(tx.execute(s -> arbete.get())));
  }

  private static <T> T som(Supplier<T> arbete) {
    return Inloggad.som(Aktor.process(FORBUND), arbete::get);
  }
}
