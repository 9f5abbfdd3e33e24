package se.samordna.konto.keycloak;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.GroupRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.springframework.stereotype.Component;

/** Grupperna i Keycloak: skapas när de behövs; {@code /KOD/roll/namn} bär realmens roll. */
@Component
class Keycloakgrupper {

  private static final String ROLLER = "/roll/";

  private final Keycloakanslutning anslutning;

  Keycloakgrupper(Keycloakanslutning anslutning) {
    this.anslutning = anslutning;
  }

  /** Gruppens id; tomt när den inte finns. */
  Optional<String> hitta(String vag) {
    return anslutning.i(r -> hitta(r, vag));
  }

  /** Gruppens id. En som saknas skapas, med dem ovanför; en rollgrupp får sin roll. */
  String finns(String vag) {
    return anslutning.i(
        r -> {
          String id = finns(r, vag);
          if (vag.contains(ROLLER)) {
            barRollen(r, id, vag.substring(vag.lastIndexOf('/') + 1));
          }
          return id;
        });
  }

  private static Optional<String> hitta(RealmResource r, String vag) {
    try {
      return Optional.of(r.getGroupByPath(vag).getId());
    } catch (NotFoundException saknas) {
      return Optional.empty();
    }
  }

  private static String finns(RealmResource r, String vag) {
    return hitta(r, vag).orElseGet(() -> skapa(r, vag));
  }

  private static String skapa(RealmResource r, String vag) {
    int sist = vag.lastIndexOf('/');
    GroupRepresentation ny = new GroupRepresentation();
    ny.setName(vag.substring(sist + 1));
    try (Response svar =
        sist == 0
            ? r.groups().add(ny)
            : r.groups().group(finns(r, vag.substring(0, sist))).subGroup(ny)) {
      return svar.getStatus() == Response.Status.CONFLICT.getStatusCode()
          ? hitta(r, vag).orElseThrow()
          : CreatedResponseUtil.getCreatedId(svar);
    }
  }

  /** Rollen tas ur dem som gruppen kan få: då behövs ingen rätt att läsa realmen. */
  private static void barRollen(RealmResource r, String grupp, String roll) {
    RoleScopeResource roller = r.groups().group(grupp).roles().realmLevel();
    if (har(roller.listAll(), roll).isEmpty()) {
      roller.add(List.of(har(roller.listAvailable(), roll).orElseThrow()));
    }
  }

  private static Optional<RoleRepresentation> har(List<RoleRepresentation> roller, String roll) {
    return roller.stream().filter(x -> x.getName().equals(roll)).findFirst();
  }
}
