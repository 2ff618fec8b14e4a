package yihao.talent.catalogue.web;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import yihao.kernel.Actor;
import yihao.rules.RuleSet;
import yihao.talent.catalogue.Catalogues;
import yihao.talent.catalogue.TalentCatalogue;

/// The catalogue versions, for whoever asks what earns a class.
@RestController
class CatalogueController {

    private final Catalogues catalogues;

    CatalogueController(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @GetMapping("/api/talent-catalogues")
    Map<String, List<RuleSet<TalentCatalogue>>> catalogues(Actor actor) {
        return Map.of("items", catalogues.book().versions());
    }
}
