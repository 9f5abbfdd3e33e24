package se.samordna.lokal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StartvalTest {

  @Test
  void datum_och_fresh_kan_sta_tillsammans() {
    Val val = Val.ur(Map.of(), "--datum", "2023-11-20", "--fresh");
    assertThat(val.datum()).contains(LocalDate.of(2023, 11, 20));
    assertThat(val.fresh()).isTrue();
    assertThat(val.baraServrar()).isFalse();
  }

  @Test
  void fel_dag_och_okant_val_far_en_rad_som_sager_vad_som_galler() {
    assertThatThrownBy(() -> Val.ur(Map.of(), "--datum", "i morgon"))
        .isInstanceOf(Startfel.class)
        .hasMessage("--datum ska följas av en dag som 2023-11-20, inte 'i morgon'.");
    assertThatThrownBy(() -> Val.ur(Map.of(), "--datum")).isInstanceOf(Startfel.class);
    assertThatThrownBy(() -> Val.ur(Map.of(), "--snabbt")).hasMessageContaining("./start --hjalp");
  }

  @Test
  void motorn_ar_zeebe_om_varken_raden_eller_miljon_sager_annat() {
    assertThat(Val.ur(Map.of()).motor()).isEqualTo(Motorval.ZEEBE);
    Map<String, String> inbaddad = Map.of("SAMORDNA_MOTOR", "inbaddad");
    assertThat(Val.ur(inbaddad).motor()).isEqualTo(Motorval.INBADDAD);
    assertThat(Val.ur(inbaddad, "--motor", "zeebe").motor()).as("raden").isEqualTo(Motorval.ZEEBE);
    assertThat(Val.ur(Map.of(), "--fresh", "--motor", "inbaddad"))
        .isEqualTo(new Val(true, false, Optional.empty(), Motorval.INBADDAD, false));
  }

  @Test
  void en_okand_motor_far_en_rad_som_sager_vilka_som_finns() {
    assertThatThrownBy(() -> Val.ur(Map.of(), "--motor", "camunda"))
        .isInstanceOf(Startfel.class)
        .hasMessage("--motor ska följas av zeebe eller inbaddad, inte 'camunda'.");
    assertThatThrownBy(() -> Val.ur(Map.of(), "--motor")).isInstanceOf(Startfel.class);
    assertThatThrownBy(() -> Val.ur(Map.of("SAMORDNA_MOTOR", "camunda")))
        .isInstanceOf(Startfel.class)
        .hasMessage("SAMORDNA_MOTOR=camunda är ingen motor. Ange zeebe eller inbaddad.");
  }

  @Test
  void zeebes_portar_behovs_bara_nar_den_ar_motorn() throws Exception {
    Portar lediga = Portar.lediga();
    try (ServerSocket tagen =
        new ServerSocket(lediga.zeebe(), 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> lediga.kravLediga(Motorval.ZEEBE))
          .hasMessageContaining("Port " + tagen.getLocalPort() + " är upptagen")
          .hasMessageContaining("SAMORDNA_ZEEBE_PORT=");
      lediga.kravLediga(Motorval.INBADDAD);
    }
  }

  @Test
  void en_upptagen_port_namnges_med_sin_installning() throws Exception {
    Portar lediga = Portar.lediga();
    try (ServerSocket tagen =
        new ServerSocket(lediga.keycloak(), 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> lediga.kravLediga(Motorval.INBADDAD))
          .hasMessageContaining("Port " + tagen.getLocalPort() + " är upptagen")
          .hasMessageContaining("SAMORDNA_KEYCLOAK_PORT=")
          .hasMessageNotContainingAny("\n");
    }
    lediga.kravLediga(Motorval.ZEEBE);
  }

  @Test
  void portarna_ar_installningar_och_maste_vara_tal() {
    assertThat(Portar.ur(Map.of("SAMORDNA_PORT", "9090")).app()).isEqualTo(9090);
    assertThat(Portar.ur(Map.of()).app()).isEqualTo(8080);
    assertThatThrownBy(() -> Portar.ur(Map.of("SAMORDNA_PORT", "webb")))
        .hasMessageContaining("SAMORDNA_PORT=webb");
  }

  @Test
  void fresh_tommer_data_men_behaller_de_uppackade_servrarna(@TempDir Path rot) throws Exception {
    Kataloger kataloger = new Kataloger(rot, rot.resolve("servrar"));
    for (String fil : List.of("pg/a", "zeebe/b", "keycloak/c", "servrar/d")) {
      Files.writeString(Kataloger.medKatalog(rot.resolve(fil)), "x");
    }
    kataloger.borjaOm();
    assertThat(rot.resolve("servrar/d")).exists();
    assertThat(List.of(kataloger.pg(), kataloger.zeebe(), kataloger.keycloak()))
        .allSatisfy(k -> assertThat(k).doesNotExist());
  }

  @Test
  void utan_demo_bestams_nar_miljon_borjar_och_star_kvar(@TempDir Path rot) throws Exception {
    assertThat(Val.ur(Map.of(), "--tom").tom()).isTrue();
    Kataloger kataloger = new Kataloger(rot, rot.resolve("servrar"));
    assertThat(kataloger.utanDemo(false)).isFalse();
    Files.createDirectories(kataloger.pg());
    assertThatThrownBy(() -> kataloger.utanDemo(true))
        .isInstanceOf(Startfel.class)
        .hasMessage("Här finns redan en miljö med demo. ./start --fresh --tom börjar om utan.");
    kataloger.borjaOm();
    assertThat(kataloger.utanDemo(true)).isTrue();
    Files.createDirectories(kataloger.pg());
    assertThat(kataloger.utanDemo(false)).as("nästa start, utan valet").isTrue();
    kataloger.borjaOm();
    assertThat(kataloger.utanDemo(false)).isFalse();
  }

  @Test
  void utan_demo_finns_bara_driften() {
    JsonNode realm =
        new Realm(
                Path.of("realm-config/samordna-realm.json"),
                List.of(Path.of("realm-config/lokal/10-lokalt.json")))
            .sammansatt();
    assertThat(realm.get("users").valueStream().map(u -> u.get("username").asString()))
        .containsExactly("service-account-samordna-konton", "drift");
    assertThat(realm.get("groups")).isEmpty();
  }

  @Test
  void den_lokala_realmen_far_demopersoner_och_egen_klient_ovanpa_driftens() {
    JsonNode realm =
        new Realm(
                Path.of("realm-config/samordna-realm.json"),
                List.of(Path.of("realm-config/lokal"), Path.of("src/test/resources/realm")))
            .sammansatt();
    assertThat(realm.get("clients").valueStream().map(k -> k.get("clientId").asString()))
        .containsExactly(
            "admin-cli", "samordna-api", "samordna-konton", "samordna", "samordna-lokal");
    assertThat(realm.get("clients").get(3).get("attributes").properties())
        .as("driftens attribut står kvar under de lokala")
        .extracting(Map.Entry::getKey)
        .contains("pkce.code.challenge.method", "backchannel.logout.url");
    assertThat(realm.get("users").valueStream().map(u -> u.get("username").asString()))
        .contains("sokande.vellinge.bksv", "ersattare.af.lund", "drift", "ordforande.prov")
        .doesNotHaveDuplicates();
    assertThat(realm.get("groups").valueStream().map(g -> g.get("name").asString()))
        .containsExactly("BKSV", "LUND", "PROV", "SPEL", "TAGA");
  }
}
