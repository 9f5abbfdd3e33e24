package se.samordna.budget.bidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R3: kronan som blir över går till den med störst rest")
class StorstarestTest {

  private static Map<String, Long> vikter(long a, long b, long c) {
    Map<String, Long> vikter = new LinkedHashMap<>();
    vikter.put("a", a);
    vikter.put("b", b);
    vikter.put("c", c);
    return vikter;
  }

  @Test
  @DisplayName("tio kronor efter 1, 2 och 4: resterna är 3, 6 och 5 sjundedelar")
  void storst_rest() {
    assertThat(Storstarest.dela(10, vikter(1, 2, 4)))
        .containsExactly(Map.entry("a", 1L), Map.entry("b", 3L), Map.entry("c", 6L));
  }

  @Test
  @DisplayName("vid lika rest till den som står först, en krona var")
  void lika_rest() {
    assertThat(Storstarest.dela(101, vikter(1, 1, 1)))
        .containsExactly(Map.entry("a", 34L), Map.entry("b", 34L), Map.entry("c", 33L));
  }

  @Test
  @DisplayName("den som väger noll får noll, och det som går jämnt ut delas rakt")
  void jamnt() {
    assertThat(Storstarest.dela(9, vikter(1, 0, 2)))
        .containsExactly(Map.entry("a", 3L), Map.entry("b", 0L), Map.entry("c", 6L));
  }
}
