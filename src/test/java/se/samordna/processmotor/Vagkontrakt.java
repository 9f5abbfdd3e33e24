package se.samordna.processmotor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Vägarna genom processerna: varje element i varje ritning passeras på motorn. Ett felaktigt
 * uttryck är inget fel vid driftsättningen, utan en incident.
 */
abstract class Vagkontrakt extends Vagprov {

  @Test
  @DisplayName("en idé vilar, tas upp igen och avslutas")
  void ide_vilar_och_avslutas() {
    starta(ANSOKAN);
    gor("ideworkshop", Map.of("utfall", "vila"));
    gor("ideworkshop", Map.of("utfall", "avsluta"));
    vantaSlut();
    passerade("ideworkshop", "vagval_ide", "ideworkshop", "vagval_ide", "ide_avslutad");
  }

  @Test
  @DisplayName("ett nej öppnar utkastet igen, utan att vänta på de andra parterna")
  void nej_oppnar_utkastet() {
    tillSkriv();
    gor("skriv_ansokan", Map.of("parter", List.of("lund", "region")));
    gor("godkann_ansokan", Map.of("godkand", false, "varv", 3));
    assertThat(jobb("skriv_ansokan").variabler()).containsEntry("varv", 3);
    passerade("godkann_ansokan", "vagval_godkand", "skriv_ansokan");
  }

  @Test
  @DisplayName("kontrollens tabell svarar med en tom lista när inget brister")
  void inget_brister() {
    tillSparaKontroll(INGET_BRISTER);
    assertThat(jobb("spara_kontroll").variabler().get("kontrollresultat")).isEqualTo(List.of());
  }

  @Test
  @DisplayName("R2 och de andra reglerna: en kod per brist, och ett saknat värde är en brist")
  void allt_som_brister() {
    tillSparaKontroll(
        Map.of("antalParter", 1, "antalMatbaraMal", 0, "harSyfte", true, "budgetStammer", false));
    assertThat(jobb("spara_kontroll").variabler().get("kontrollresultat"))
        .asInstanceOf(LIST)
        .containsExactlyInAnyOrder(
            "farre_an_tva_parter",
            "saknar_matbara_mal",
            "ogiltiga_datum",
            "budget_stammer_inte",
            "ryms_inte_i_ramen");
  }

  @Test
  @DisplayName("komplettering: påminnelse, fristen prövas tills dagen är slut, sedan tillbaka")
  void komplettering_forfaller() {
    tillKontrollera();
    gor("kontrollera", begaran("kontrollera", 7, 2));
    assertThat(jobb("komplettera").rubriker()).containsEntry("medlem", "huvudman");
    framat(3);
    gor("paminn_komplettering", Map.of());
    gor("prova_frist", Map.of("fristKvar", true, "fristTid", om(5)));
    passerade("vagval_kontroll", "komplettera", "komplettering_frist", "prova_frist");
    passerade("prova_frist", "vagval_frist", "vanta_frist", "prova_frist");
    framat(6);
    gor("prova_frist", Map.of("fristKvar", false));
    meddela("komplettering_forfallen", arende + ":7", Map.of("fran", "kontrollera", "varv", 8));
    gor("spara_kontroll", Map.of());
    passerade("komplettera", "komplettering_paminnelse", "paminn_komplettering");
    passerade("paminn_komplettering", "komplettering_pamind");
    passerade("vagval_frist", "frist_provad");
    passerade("komplettera", "komplettering_forfallen", "vagval_fran", "formell_kontroll");
  }

  private Map<String, Object> begaran(String fran, int varv, int dagar) {
    return Map.of(
        "utfall",
        "komplettera",
        "fran",
        fran,
        "varv",
        varv,
        "fristTid",
        om(dagar),
        "paminnelseTid",
        om(dagar - 1));
  }

  @Test
  @DisplayName("en komplettering som kommer i tid går tillbaka till den som bad")
  void komplettering_i_tid() {
    tillKontrollera();
    gor("kontrollera", begaran("kontrollera", 7, 400));
    gor("komplettera", Map.of("varv", 8));
    gor("spara_kontroll", Map.of());
    passerade("komplettera", "vagval_fran", "formell_kontroll");
    tillTjanste("samlat_yttrande");
  }

  private void tillTjanste(String fran) {
    gor("kontrollera", Map.of("utfall", "vidare", "medlemmar", List.of("lund")));
    gor("yttra", Map.of());
    gor(fran, begaran(fran, 9, 400));
    gor("komplettera", Map.of());
    gor(fran, Map.of("utfall", "tillstyrker"));
    passerade("vagval_samlat", "komplettera", "vagval_fran", "samlat_yttrande");
    assertThat(jobb("tjansteskrivelse").element()).isEqualTo("tjansteskrivelse");
  }

  @Test
  @DisplayName("beredningen påminns; varje medlem yttrar sig i sin egen uppgift")
  void beredningen_paminns() {
    tillKontrollera();
    gor(
        "kontrollera",
        Map.of("utfall", "vidare", "medlemmar", List.of("lund", "fk"), "paminnelseTid", om(20)));
    Motorjobb forst = jobb("yttra");
    assertThat(forst.variabler().get("medlem")).isIn("lund", "fk");
    framat(21);
    gor("paminn_beredning", Map.of());
    slutfor(forst, Map.of());
    yttraSig(1);
    passerade("yttra", "yttra_paminnelse", "paminn_beredning", "beredning_pamind");
  }

  @Test
  @DisplayName("bordläggning, utgår och återremiss öppnar nya ronder; sedan bifall")
  void ronder_och_bifall() {
    tillKontrollera();
    tillVantaBeslut("lund", "region", "fk");
    beslut(1, "bordlaggning", 2);
    beslut(2, "utgar", 3);
    gor("tjansteskrivelse", Map.of());
    beslut(3, "aterremiss", 4);
    yttraSig(3);
    beslut(4, "delvis", 4);
    gor("bokfor_beviljande", Map.of());
    gor("starta_insats", Map.of());
    vantaSlut();
    passerade("vagval_samlat", "tjansteskrivelse", "vanta_beslut", "vagval_beslut", "vanta_beslut");
    passerade("vagval_beslut", "tjansteskrivelse");
    passerade("vagval_beslut", "yttra");
    passerade("vagval_beslut", "bokfor_beviljande", "starta_insats", "insats_startad");
  }

  @Test
  @DisplayName("avslag meddelas, också när beslutet kom innan processen hunnit fram")
  void avslag_som_vantar() {
    tillKontrollera();
    beslut(1, "avslag", 1);
    tillVantaBeslut("lund");
    gor("meddela_avslag", Map.of());
    vantaSlut();
    passerade("vagval_beslut", "meddela_avslag", "ansokan_avslagen");
  }

  @Test
  @DisplayName("en återkallelse avbryter ärendet där det står")
  void aterkallelse() {
    tillSkriv();
    jobb("skriv_ansokan");
    meddela("aterkallelse", arende, Map.of());
    vantaSlut();
    passerade("aterkallelse_inkommen", "ansokan_aterkallad");
    passerade("aterkallelse");
  }

  @Test
  @DisplayName("en instans kan byggas upp mitt i väntan på beslut, och mitt i beredningen")
  void ombyggd_mitt_i() {
    Map<String, Object> v =
        Map.of(
            "arendeId",
            arende,
            "forbund",
            "PROV",
            "varv",
            5,
            "rond",
            2,
            "huvudman",
            "lund",
            "medlemmar",
            List.of("lund", "fk"));
    String forsta = port.byggVid(arendeId(), "medelsansokan", "vanta_beslut", v);
    beslut(2, "bifall", 2);
    gor("bokfor_beviljande", Map.of());
    gor("starta_insats", Map.of());
    vantaSlut(forsta);
    port.byggVid(arendeId(), "medelsansokan", "yttra", v);
    gor("yttra", Map.of());
    gor("yttra", Map.of());
    assertThat(jobb("samlat_yttrande").variabler()).containsEntry("varv", 5);
  }

  @Test
  @DisplayName("uppföljningen: avtal, rapporter, komplettering, slutrapport och utvärdering")
  void uppfoljningen() {
    starta(UPPFOLJNING);
    gor("underteckna_avtal", Map.of("utfall", "undertecknat", "fristTid", om(90)));
    assertThat(gor("lamna_rapport", Map.of()).rubriker()).containsEntry("frist", "frist");
    gor("granska_rapport", Map.of("utfall", "komplettera"));
    gor("lamna_rapport", Map.of());
    gor("granska_rapport", Map.of("utfall", "godkand", "slutFas", false));
    gor("lamna_rapport", Map.of());
    gor("granska_rapport", Map.of("utfall", "godkand", "slutFas", true));
    gorRakt("slutrapport");
    vantaSlut();
    passerade("insats_beviljad", "underteckna_avtal", "vagval_avtal", "lamna_rapport");
    passerade("lamna_rapport", "granska_rapport", "vagval_rapport", "lamna_rapport");
    passerade("vagval_rapport", "vagval_fas", "lamna_rapport");
    passerade("vagval_fas", "slutrapport");
  }

  @Test
  @DisplayName("ett avböjt avtal släpper medlen")
  void avbojt_avtal() {
    starta(UPPFOLJNING);
    gor("underteckna_avtal", Map.of("utfall", "avbojt"));
    gor("slapp_medel", Map.of());
    vantaSlut();
    passerade("vagval_avtal", "slapp_medel", "avtal_avbojt");
  }
}
