package se.samordna.gemensam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("Ett värde är samma JSON överallt")
class VardemodulTest {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new Vardemodul())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .build();

  enum Vag {
    RAK,
    MED_KROK
  }

  enum Sagd {
    ETT;

    @JsonValue
    String kod() {
      return name();
    }
  }

  enum Last {
    ETT;

    @JsonCreator
    static Last av(String namn) {
      return valueOf(namn);
    }
  }

  enum Namnd {
    @JsonProperty("eget-ord")
    ETT,
    TVA
  }

  record Vagen(Vag vag, Optional<Vag> nasta, List<Vag> fler) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record Post(Belopp ib, Optional<Belopp> skillnad, List<Belopp> delar, Map<String, Belopp> per) {

    /** Ingen komponent, och därför inget fält. */
    Belopp summa() {
      return ib;
    }
  }

  record Huvudtal(Belopp ub) {}

  record Blad(int ar, @JsonUnwrapped Huvudtal tal) {}

  private static String ut(Object varde) {
    return JSON.writeValueAsString(varde);
  }

  @Test
  @DisplayName("en uppräkning är sin kod, också i listor, kartor och det som får saknas")
  void koder() {
    Vagen vagen = new Vagen(Vag.MED_KROK, Optional.of(Vag.RAK), List.of(Vag.RAK, Vag.MED_KROK));
    String text = "{\"vag\":\"med_krok\",\"nasta\":\"rak\",\"fler\":[\"rak\",\"med_krok\"]}";
    assertThat(ut(vagen)).isEqualTo(text);
    assertThat(JSON.readValue(text, Vagen.class)).isEqualTo(vagen);
    assertThat(ut(new TreeMap<>(Map.of(Vag.MED_KROK, 1)))).isEqualTo("{\"med_krok\":1}");
  }

  @Test
  @DisplayName("det en uppräkning själv säger gäller, och andras uppräkningar lämnas i fred")
  void egna_ord() {
    assertThat(ut(List.of(Sagd.ETT, Last.ETT, Namnd.ETT, Namnd.TVA, DayOfWeek.MONDAY)))
        .isEqualTo("[\"ETT\",\"ett\",\"eget-ord\",\"tva\",\"MONDAY\"]");
    assertThat(JSON.readValue("\"ETT\"", Last.class)).isEqualTo(Last.ETT);
    assertThat(JSON.readValue("\"eget-ord\"", Namnd.class)).isEqualTo(Namnd.ETT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"MED_KROK\"", "\"krok\""})
  @DisplayName("bara koden duger: namnet i versaler är ett okänt värde")
  void okant(String varde) {
    assertThatThrownBy(() -> JSON.readValue("{\"vag\":" + varde + "}", Vagen.class))
        .isInstanceOfSatisfying(
            InvalidFormatException.class,
            fel -> {
              assertThat(fel.getTargetType()).isEqualTo(Vag.class);
              assertThat(fel.getPath().getFirst().getPropertyName()).isEqualTo("vag");
            });
  }

  @Test
  @DisplayName("ett belopp är ören, och fältet heter så")
  void belopp() {
    Post post =
        new Post(
            new Belopp(-100),
            Optional.of(new Belopp(2)),
            List.of(new Belopp(3)),
            Map.of("a", new Belopp(4)));
    String text = "{\"ibOre\":-100,\"skillnadOre\":2,\"delarOre\":[3],\"perOre\":{\"a\":4}}";
    assertThat(ut(post)).isEqualTo(text);
    assertThat(JSON.readValue(text, Post.class)).isEqualTo(post);
    assertThat(ut(new Post(Belopp.NOLL, Optional.empty(), List.of(), Map.of())))
        .isEqualTo("{\"ibOre\":0,\"delarOre\":[],\"perOre\":{}}");
  }

  record Valfritt(int ar, Optional<Belopp> belopp) {}

  @ParameterizedTest
  @ValueSource(strings = {"{\"ar\":1}", "{\"ar\":1,\"beloppOre\":null}"})
  @DisplayName("ett belopp som får saknas är tomt när det saknas")
  void saknas(String text) {
    assertThat(JSON.readValue(text, Valfritt.class)).isEqualTo(new Valfritt(1, Optional.empty()));
  }

  @Test
  @DisplayName("ett utvikt fält heter som det heter i sin post")
  void utvikt() {
    assertThat(ut(new Blad(2024, new Huvudtal(new Belopp(7)))))
        .isEqualTo("{\"ar\":2024,\"ubOre\":7}");
  }

  @Test
  @DisplayName("ett årsbelopp läses så som det alltid sparats")
  void arsbelopp() {
    assertThat(JSON.readValue("{\"ar\":2024,\"beloppOre\":5}", Arsbelopp.class))
        .isEqualTo(new Arsbelopp(2024, new Belopp(5)));
  }

  /** Det som ett {@code long} med samma namn hade nekat, med felet på samma fält. */
  record Forr(int ar, long beloppOre) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"ar\":1,\"beloppOre\":1.5}",
        "{\"ar\":1,\"beloppOre\":1e30}",
        "{\"ar\":1,\"beloppOre\":99999999999999999999}",
        "{\"ar\":1,\"beloppOre\":true}",
        "{\"ar\":1,\"beloppOre\":{\"ore\":1}}",
        "{\"ar\":1,\"beloppOre\":null}",
        "{\"ar\":1}",
        "{\"ar\":1,\"belopp\":1}"
      })
  @DisplayName("ett belopp nekas där ett heltal hade nekats, på samma fält")
  void nekas(String text) {
    assertThat(falt(text, Arsbelopp.class)).isEqualTo(falt(text, Forr.class)).isPresent();
  }

  /** Fältet som felet gäller, utåt. */
  private static @Nullable Optional<String> falt(String text, Class<?> typ) {
    try {
      JSON.readerFor(typ).with(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).readValue(text);
      return Optional.empty();
    } catch (JacksonException fel) {
      return Optional.of(fel.getPath().stream().map(p -> p.getPropertyName()).toList().toString());
    }
  }
}
