package se.samordna.protokoll;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** En del av protokollets text, lika på skärmen och i PDF:en. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "slag")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Block.Stycke.class, name = "stycke"),
  @JsonSubTypes.Type(value = Block.Lista.class, name = "lista"),
  @JsonSubTypes.Type(value = Block.Tabell.class, name = "tabell")
})
public sealed interface Block {

  record Stycke(String text) implements Block {}

  /** En ledtext och det den räknar upp. */
  record Lista(String ledtext, List<String> rader) implements Block {

    public Lista {
      rader = List.copyOf(rader);
    }
  }

  record Tabell(String beskrivning, List<String> huvud, List<List<String>> rader) implements Block {

    public Tabell {
      huvud = List.copyOf(huvud);
      rader = rader.stream().map(List::copyOf).toList();
    }
  }
}
