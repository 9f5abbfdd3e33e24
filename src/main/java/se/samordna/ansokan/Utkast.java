package se.samordna.ansokan;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;

/**
 * Ansökan hel, med den version som nästa skrivning ska ange. I JSON står versionen bredvid fälten.
 */
public record Utkast(int version, @JsonIgnore Ansokan ansokan) {

  /** Ansökans fält, vid namn. */
  @JsonAnyGetter
  Map<String, Object> falt() {
    return ansokan.form();
  }
}
