package se.samordna.processmotor.inbaddad;

import java.util.Optional;
import java.util.UUID;
import org.operaton.bpm.engine.impl.interceptor.Command;
import org.operaton.bpm.engine.impl.interceptor.CommandContext;
import org.operaton.bpm.engine.impl.persistence.entity.ExecutionEntity;
import se.samordna.gemensam.ArendeId;

/** Vems instansen är; tomt när den är slut eller aldrig funnits. */
record Agarfraga(String instans) implements Command<Optional<Agare>> {

  @Override
  public Optional<Agare> execute(CommandContext motorn) {
    ExecutionEntity rot = motorn.getExecutionManager().findExecutionById(instans);
    return rot == null
        ? Optional.empty()
        : Optional.of(
            new Agare(
                String.valueOf(rot.getVariable("forbund")),
                new ArendeId(UUID.fromString(rot.getBusinessKey()))));
  }
}
