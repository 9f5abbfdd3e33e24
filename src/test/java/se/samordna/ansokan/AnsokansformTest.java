package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.ansokan.Ansokan.Part;
import se.samordna.arende.Insatstyp;
import se.samordna.gemensam.Vardemodul;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Ansökan i JSON är densamma i API:t och i det lagrade, från första utgåvan")
class AnsokansformTest {

  private static final JsonMapper API =
      JsonMapper.builder()
          .addModule(new Vardemodul())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private static final JsonMapper LAGRAT =
      JsonMapper.builder()
          .addModule(new Vardemodul())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** En inlämnad version så som den lagrades i 0.1, i databasens ordning. */
  private static final String GAMMAL =
      """
      {"mal": [{"matt": "Antal", "text": "Plan", "kalla": "Protokoll", "malvarde": "4", \
      "utgangslage": "0"}], "niva": "struktur", "slut": "2031-12-31", "start": "2030-01-01", \
      "syfte": "Närmare arbete.", "budget": [{"ar": 2030, "post": "Lön", "beloppOre": 100000}], \
      "parter": [{"roll": "huvudman", "medlem": "burlov", "kontakt": "sokande.burlov"}, \
      {"roll": "chef", "medlem": "region", "kontakt": ""}], "risker": "Låg bemanning.", \
      "rubrik": "Stödteam", "bakgrund": "Flera möter samma personer.", "malgrupp": "Unga.", \
      "insatstyp": "forstudie", "samverkan": "", "uppfoljning": "", "jamstalldhet": "Lika.", \
      "implementering": "I ordinarie verksamhet.", "medfinansiering": [{"ar": 2030, \
      "fran": "ESF", "beloppOre": 5, "viaForbundet": true}]}
      """;

  /** Samma version så som API:t svarar: fälten i formulärets ordning. */
  private static final String SVAR =
      """
      {"rubrik":"Stödteam","insatstyp":"forstudie","niva":"struktur",\
      "bakgrund":"Flera möter samma personer.","malgrupp":"Unga.","syfte":"Närmare arbete.",\
      "mal":[{"text":"Plan","matt":"Antal","utgangslage":"0","malvarde":"4","kalla":"Protokoll"}],\
      "parter":[{"medlem":"burlov","kontakt":"sokande.burlov","roll":"huvudman"},\
      {"medlem":"region","kontakt":"","roll":"chef"}],\
      "start":"2030-01-01","slut":"2031-12-31",\
      "budget":[{"ar":2030,"post":"Lön","beloppOre":100000}],\
      "medfinansiering":[{"ar":2030,"fran":"ESF","beloppOre":5,"viaForbundet":true}],\
      "implementering":"I ordinarie verksamhet.","risker":"Låg bemanning.","samverkan":"",\
      "uppfoljning":"","jamstalldhet":"Lika."}\
      """;

  private static final String TOM =
      """
      {"rubrik":"Ny","insatstyp":"","niva":"","bakgrund":"","malgrupp":"","syfte":"","mal":[],\
      "parter":[],"start":null,"slut":null,"budget":[],"medfinansiering":[],"implementering":"",\
      "risker":"","samverkan":"","uppfoljning":"","jamstalldhet":""}\
      """;

  @Test
  @DisplayName("en version som lagrats förut läses, varje fält med sin typ")
  void gammal() {
    Ansokan a = LAGRAT.readValue(GAMMAL, Ansokan.class);
    assertThat(a.rubrik()).isEqualTo("Stödteam");
    assertThat(a.insatstyp()).isEqualTo(Valt.av(Insatstyp.FORSTUDIE));
    assertThat(a.niva()).isEqualTo(Valt.av(Niva.STRUKTUR));
    assertThat(a.start()).hasValue(LocalDate.of(2030, 1, 1));
    assertThat(a.text(Fritext.JAMSTALLDHET)).isEqualTo("Lika.");
    assertThat(a.huvudman()).hasValue("burlov");
    assertThat(a.parter()).extracting(Part::roll).last().matches(Valt::arOkant);
    assertThat(a.medfinansiering())
        .containsExactly(new Ansokan.Medfinansiering(2030, "ESF", 5, true));
  }

  @Test
  @DisplayName("API:ts svar är byte för byte det som det var, också för ett tomt utkast")
  void svar() {
    Ansokan a = LAGRAT.readValue(GAMMAL, Ansokan.class);
    assertThat(svar(a)).isEqualTo(SVAR);
    assertThat(svar(new Utkast(7, a))).isEqualTo("{\"version\":7," + SVAR.substring(1));
    assertThat(svar(Ansokan.tom("Ny"))).isEqualTo(TOM);
    assertThat(API.readValue(TOM, Ansokan.class)).isEqualTo(Ansokan.tom("Ny"));
  }

  /** Svaret, utan de fält som lagts till sedan dess. */
  private static String svar(Object varde) {
    ObjectNode nu = (ObjectNode) API.readTree(API.writeValueAsString(varde));
    Set<String> da = new HashSet<>(API.readTree(SVAR).propertyNames());
    da.add("version");
    return nu.retain(da).toString();
  }

  @Test
  @DisplayName("ett fält som saknas eller är null är tomt")
  void saknas() {
    String halv =
        """
        {"rubrik": "Ny", "insatstyp": null, "syfte": null, "mal": null, "budget": [null],
         "slut": null}
        """;
    assertThat(API.readValue(halv, Ansokan.class)).isEqualTo(Ansokan.tom("Ny"));
  }

  @Test
  @DisplayName("ett okänt val står kvar som det skrevs")
  void okant_val() {
    Ansokan a = API.readValue("{\"insatstyp\": \"semester\"}", Ansokan.class);
    assertThat(a.insatstyp().varde()).isEmpty();
    assertThat(API.writeValueAsString(a)).contains("\"insatstyp\":\"semester\"");
  }

  @Test
  @DisplayName("ett okänt fält nekas i API:t och hoppas över i det lagrade")
  void okant_falt() {
    String med = "{\"rubrik\": \"Ny\", \"struket\": {\"a\": [1]}, \"mal\": []}";
    assertThatThrownBy(() -> API.readValue(med, Ansokan.class))
        .isInstanceOf(UnrecognizedPropertyException.class)
        .asInstanceOf(throwable(JacksonException.class))
        .satisfies(fel -> assertThat(vag(fel)).containsExactly("struket"));
    assertThat(LAGRAT.readValue(med, Ansokan.class)).isEqualTo(Ansokan.tom("Ny"));
  }

  @Test
  @DisplayName("det som inte går att läsa pekas ut med sitt fält, också inne i en rad")
  void fel_form() {
    String rad = "{\"budget\": [{\"ar\": 2030, \"post\": \"Lön\", \"beloppOre\": {}}]}";
    assertThatThrownBy(() -> API.readValue(rad, Ansokan.class))
        .asInstanceOf(throwable(JacksonException.class))
        .satisfies(fel -> assertThat(vag(fel)).containsExactly("budget", "0", "beloppOre"));
    assertThatThrownBy(() -> API.readValue("{\"rubrik\": {}}", Ansokan.class))
        .asInstanceOf(throwable(JacksonException.class))
        .satisfies(fel -> assertThat(vag(fel)).containsExactly("rubrik"));
    assertThatThrownBy(() -> API.readValue("{\"slut\": \"snart\"}", Ansokan.class))
        .asInstanceOf(throwable(JacksonException.class))
        .satisfies(fel -> assertThat(vag(fel)).containsExactly("slut"));
  }

  private static List<String> vag(JacksonException fel) {
    return fel.getPath().stream()
        .map(del -> del.getPropertyName() == null ? "" + del.getIndex() : del.getPropertyName())
        .toList();
  }
}
