import type { RouteObject } from 'react-router';

/// What lies behind the door of projects.
export const projectRoutes: RouteObject[] = [
  { path: 'projects', lazy: async () => ({ Component: (await import('../projects/BoardPage')).BoardPage }) },
  {
    path: 'projects/list',
    lazy: async () => ({ Component: (await import('../projects/ProjectRegisterPage')).ProjectRegisterPage }),
  },
  {
    path: 'projects/capital',
    lazy: async () => ({ Component: (await import('../projects/CapitalRegisterPage')).CapitalRegisterPage }),
  },
  {
    path: 'projects/import',
    lazy: async () => ({ Component: (await import('../projects/ProjectImportPage')).ProjectImportPage }),
  },
  {
    path: 'projects/capital/import',
    lazy: async () => ({ Component: (await import('../projects/CapitalImportPage')).CapitalImportPage }),
  },
  { path: 'projects/quarters', lazy: async () => ({ Component: (await import('../monthly/QuarterPage')).QuarterPage }) },
  {
    path: 'projects/quarters/:quarter',
    lazy: async () => ({ Component: (await import('../monthly/QuarterRowsPage')).QuarterRowsPage }),
  },
  { path: 'projects/policies', lazy: async () => ({ Component: (await import('../policies/PolicyPage')).PolicyPage }) },
  { path: 'projects/guidance', lazy: async () => ({ Component: (await import('../guidance/DirectoryPage')).DirectoryPage }) },
  {
    path: 'projects/agreements',
    lazy: async () => ({ Component: (await import('../agreements/AgreementRegisterPage')).AgreementRegisterPage }),
  },
  {
    path: 'projects/agreements/:id',
    lazy: async () => ({ Component: (await import('../agreements/AgreementPage')).AgreementPage }),
  },
  {
    path: 'projects/difficulties',
    lazy: async () => ({ Component: (await import('../difficulties/DifficultyRegisterPage')).DifficultyRegisterPage }),
  },
  {
    path: 'projects/difficulties/:id',
    lazy: async () => ({ Component: (await import('../difficulties/DifficultyPage')).DifficultyPage }),
  },
  { path: 'projects/figures', lazy: async () => ({ Component: (await import('../figures/FiguresPage')).FiguresPage }) },
  { path: 'map', lazy: async () => ({ Component: (await import('../map/MapPage')).MapPage }) },
  { path: 'projects/leader', lazy: async () => ({ Component: (await import('../leader/LeaderPage')).LeaderPage }) },
  { path: 'projects/five-ones', lazy: async () => ({ Component: (await import('../fiveones/OverviewPage')).OverviewPage }) },
  {
    path: 'projects/five-ones/sets',
    lazy: async () => ({ Component: (await import('../fiveones/SetRegisterPage')).SetRegisterPage }),
  },
  { path: 'projects/five-ones/new', lazy: async () => ({ Component: (await import('../fiveones/SetFormPage')).SetFormPage }) },
  {
    path: 'projects/five-ones/industries/:industry',
    lazy: async () => ({ Component: (await import('../fiveones/IndustryProjectsPage')).IndustryProjectsPage }),
  },
  { path: 'projects/five-ones/:id', lazy: async () => ({ Component: (await import('../fiveones/SetPage')).SetPage }) },
  {
    path: 'projects/opportunities',
    lazy: async () => ({ Component: (await import('../opportunities/OpportunityRegisterPage')).OpportunityRegisterPage }),
  },
  {
    path: 'projects/opportunities/new',
    lazy: async () => ({ Component: (await import('../opportunities/OpportunityFormPage')).OpportunityFormPage }),
  },
  {
    path: 'projects/opportunities/:id',
    lazy: async () => ({ Component: (await import('../opportunities/OpportunityPage')).OpportunityPage }),
  },
  {
    path: 'projects/:id/spaces',
    lazy: async () => ({ Component: (await import('../carriers/MatchesPage')).MatchesPage }),
  },
  { path: 'carriers', lazy: async () => ({ Component: (await import('../carriers/CarrierRegisterPage')).CarrierRegisterPage }) },
  { path: 'carriers/new', lazy: async () => ({ Component: (await import('../carriers/CarrierFormPage')).CarrierFormPage }) },
  { path: 'carriers/:id', lazy: async () => ({ Component: (await import('../carriers/CarrierPage')).CarrierPage }) },
  {
    path: 'projects/enclaves',
    lazy: async () => ({ Component: (await import('../enclaves/EnclaveRegisterPage')).EnclaveRegisterPage }),
  },
  {
    path: 'projects/enclaves/new',
    lazy: async () => ({ Component: (await import('../enclaves/EnclaveFormPage')).EnclaveFormPage }),
  },
  { path: 'projects/enclaves/:id', lazy: async () => ({ Component: (await import('../enclaves/EnclavePage')).EnclavePage }) },
  { path: 'projects/funds', lazy: async () => ({ Component: (await import('../funds/FundRegisterPage')).FundRegisterPage }) },
  { path: 'projects/funds/new', lazy: async () => ({ Component: (await import('../funds/FundFormPage')).FundFormPage }) },
  { path: 'projects/funds/:id', lazy: async () => ({ Component: (await import('../funds/FundPage')).FundPage }) },
  { path: 'projects/offers', lazy: async () => ({ Component: (await import('../offers/OfferRegisterPage')).OfferRegisterPage }) },
  { path: 'projects/offers/new', lazy: async () => ({ Component: (await import('../offers/OfferFormPage')).OfferFormPage }) },
  { path: 'projects/offers/:id', lazy: async () => ({ Component: (await import('../offers/OfferPage')).OfferPage }) },
  { path: 'projects/cards', lazy: async () => ({ Component: (await import('../cards/CardRegisterPage')).CardRegisterPage }) },
  {
    path: 'projects/cards/figures',
    lazy: async () => ({ Component: (await import('../cards/CardFiguresPage')).CardFiguresPage }),
  },
  { path: 'projects/cards/:id', lazy: async () => ({ Component: (await import('../cards/CardPage')).CardPage }) },
  {
    path: 'projects/surveys',
    lazy: async () => ({ Component: (await import('../surveys/SurveyRegisterPage')).SurveyRegisterPage }),
  },
  {
    path: 'projects/surveys/new',
    lazy: async () => ({ Component: (await import('../surveys/SurveyFormPage')).SurveyFormPage }),
  },
  { path: 'projects/surveys/:id', lazy: async () => ({ Component: (await import('../surveys/SurveyPage')).SurveyPage }) },
  { path: 'projects/matters', lazy: async () => ({ Component: (await import('../surveys/MatterPages')).MatterRegisterPage }) },
  { path: 'projects/matters/:id', lazy: async () => ({ Component: (await import('../surveys/MatterPages')).MatterPage }) },
  { path: 'projects/monthly', lazy: async () => ({ Component: (await import('../monthly/MonthPage')).MonthPage }) },
  { path: 'projects/monthly/:month', lazy: async () => ({ Component: (await import('../monthly/SheetPage')).SheetPage }) },
  { path: 'projects/:id', lazy: async () => ({ Component: (await import('../projects/ProjectPage')).ProjectPage }) },
];
