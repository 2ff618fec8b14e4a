package yihao.lead.merge;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import yihao.lead.enterprise.Enterprises;
import yihao.lead.enterprise.FindEnterprise;
import yihao.lead.enterprise.Relations;
import yihao.lead.firstreport.FirstReportRule;
import yihao.lead.firstreport.IdentityKeys;
import yihao.reference.names.EnterpriseNames;
import yihao.rules.RuleBook;

@Configuration(proxyBeanMethods = false)
class MergeConfiguration {

    @Bean
    FindDuplicates findDuplicates(
            Enterprises enterprises, Duplicates duplicates, RuleBook<FirstReportRule> firstReportRules) {
        var keys = new IdentityKeys(EnterpriseNames.shipped());
        return new FindDuplicates(enterprises, duplicates, keys, firstReportRules);
    }

    @Bean
    TellApart tellApart(Duplicates duplicates, FindEnterprise findEnterprise) {
        return new TellApart(duplicates, findEnterprise);
    }

    @Bean
    MergeEnterprises mergeEnterprises(
            MergeBooks books, Enterprises enterprises, FindEnterprise find, FindDuplicates duplicates) {
        return new MergeEnterprises(books, enterprises, find, duplicates);
    }

    @Bean
    PreviewMerge previewMerge(FindEnterprise findEnterprise, List<Relations> relations) {
        return new PreviewMerge(findEnterprise, relations);
    }
}
